// What a child is told where nothing more may come, and the button that tries again; problems.js has the other words.
export const AGAIN = "Try again";
// Where the browser knows that it is offline, the page goes on by itself when the line is back, and asks for nothing.
export const NO_LINE = {
  offline: ["Your answer is kept. We go on when the internet is back."],
  away: ["Your answer is safe. We go on when the internet is back."],
  unanswered: ["Your answer is safe. There is no internet just now.", AGAIN],
  unreachable: ["That was not saved. Check the internet. Your answer is kept, and we keep trying.", AGAIN],
};
