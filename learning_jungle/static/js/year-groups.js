// Offers only the school years that fit the chosen age. Without this script every year is offered; the server checks.
const form = document.querySelector("[data-year-groups]");
const fitting = JSON.parse(form.dataset.yearGroups);
const age = form.elements.age;
const years = form.elements.year_group;
const all = [...years.options];

function narrow() {
  const fit = fitting[age.value];
  const chosen = years.value;
  const offered = all.filter((option) => !option.value || !fit || fit.includes(Number(option.value)));
  all.forEach((option) => option.remove());
  offered.forEach((option) => years.appendChild(option));
  years.value = offered.some((option) => option.value === chosen) ? chosen : "";
  if (fit?.length === 1) years.value = fit[0];
}

age.addEventListener("change", narrow);
// A form that is shown again with an error keeps the chosen year, so that the message matches the form.
if (!years.matches('[aria-invalid="true"]')) narrow();
