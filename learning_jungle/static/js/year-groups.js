// Offers the school years that fit the age chosen; without this script all of them are offered and the server checks.
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
// A form that came back with an error keeps the year that was chosen, so that the message fits what is seen.
if (!years.matches('[aria-invalid="true"]')) narrow();
