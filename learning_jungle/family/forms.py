"""The forms for a child, the child's animal and the treasure chest."""

from __future__ import annotations

import re
import uuid
from calendar import month_name
from decimal import Decimal
from typing import Any, Final

from wtforms import Field, HiddenField, RadioField, SelectField, StringField
from wtforms.validators import AnyOf, InputRequired, Length, StopValidation, ValidationError

from learning_jungle.curriculum.taught.year_groups import (
    AGES,
    YEAR_GROUPS,
    YEAR_GROUPS_BY_AGE,
    fits_age,
    year_group_name,
)
from learning_jungle.models import (
    ANIMALS,
    COLOURS,
    HIGHEST_REWARD_VALUE,
    LONGEST_FIRST_NAME,
    LONGEST_REWARD,
    LONGEST_SCHOOL_NAME,
)
from learning_jungle.web.forms import Form, plain_text, visible, word_field
from learning_jungle.web.text import tidy

#: Small treasures to choose from; most cost nothing.
REWARD_IDEAS: Final = (
    "A trip to the park",
    "Pancakes",
    "Choose the film",
    "A picnic",
    "Baking together",
    "Build a den",
)
ROUND: Final = re.compile(r"[0-9]{1,4}")
POUNDS: Final = re.compile(r"£?\s*([0-9]{1,12})(?:\.([0-9]{1,2}))?")


def read_pounds(text: str) -> Decimal | None:
    """Return an amount such as "£2.50", "2.5" or "2" in pounds with two places, or None for any other text."""
    match = POUNDS.fullmatch(text)
    return Decimal(f"{match[1]}.{(match[2] or '0'):0<2}") if match else None


def _required_text(label: str, missing: str, longest: int, **render_kw: str) -> StringField:
    return StringField(
        label,
        filters=[tidy],
        validators=[
            InputRequired(missing),
            visible(missing),
            Length(max=longest, message=f"Use {longest} characters or fewer."),
            plain_text,
        ],
        render_kw={"maxlength": str(longest), **render_kw},
    )


class WholeNumberSelect(SelectField):
    """A select field of whole numbers; any other value gets the message ``missing``."""

    def __init__(self, label: str, *, numbers: list[tuple[int, str]], missing: str, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(
            label,
            choices={"": "Choose one"} | {str(number): name for number, name in numbers},
            validators=[InputRequired(missing)],
            **kwargs,
        )
        self._missing = missing
        self._values = {str(number) for number, _ in numbers}

    def pre_validate(self, form: Any) -> None:  # noqa: ANN401
        """Raise StopValidation for a value that is not on the list, so that no other validator runs."""
        if self.data not in self._values:
            raise StopValidation(self._missing)

    @property
    def number(self) -> int:
        """The chosen number; valid only after validation."""
        return int(self.data)


class MonthSelect(SelectField):
    """A select field of the months, which may be left out."""

    def __init__(self, label: str, **kwargs: Any) -> None:  # noqa: ANN401
        months = {str(month): month_name[month] for month in range(1, 13)}
        super().__init__(label, choices={"": "Not given"} | months, **kwargs)
        self._values = {None, "", *months}

    def pre_validate(self, form: Any) -> None:  # noqa: ANN401
        """Raise StopValidation for a value that is not on the list."""
        if self.data not in self._values:
            raise StopValidation("Choose a month, or leave it out.")

    @property
    def number(self) -> int | None:
        """The chosen month, 1 to 12, or None; valid only after validation."""
        return int(self.data) if self.data else None


class ChildForm(Form):
    """A child's details. ``form_id`` is a new id on each page that adds a child."""

    first_name = _required_text("First name", "Enter your child’s first name.", LONGEST_FIRST_NAME, autocomplete="off")
    age = WholeNumberSelect("Age", numbers=[(age, str(age)) for age in AGES], missing="Choose an age from 5 to 11.")
    year_group = WholeNumberSelect(
        "School year",
        numbers=[(group, year_group_name(group)) for group in YEAR_GROUPS],
        missing="Choose a school year from Reception to Year 6.",
        description="The year your child is in now. It decides which questions they get.",
    )
    birth_month = MonthSelect(
        "Month of birth (optional)", description="With it the age grows by itself. We never ask for the day."
    )
    school_name = StringField(
        "School (optional)",
        filters=[tidy],
        description="Only for you, to tell two children with the same name apart.",
        validators=[
            Length(max=LONGEST_SCHOOL_NAME, message=f"Use {LONGEST_SCHOOL_NAME} characters or fewer."),
            plain_text,
        ],
        render_kw={"maxlength": str(LONGEST_SCHOOL_NAME), "autocomplete": "off"},
    )

    form_id = HiddenField(default=lambda: str(uuid.uuid4()))

    @property
    def id_of_form(self) -> uuid.UUID | None:
        """The ``form_id`` that was sent, or None if there is none."""
        try:
            return uuid.UUID(self.form_id.data)
        except (ValueError, TypeError):
            return None

    def validate_year_group(self, field: WholeNumberSelect) -> None:
        """Raise ValidationError if the year group does not fit the age."""
        if self.age.errors or not (self.age.data or "").isdigit():
            return
        age = int(self.age.data)
        if not fits_age(field.number, age):
            names = " or ".join(year_group_name(group) for group in YEAR_GROUPS_BY_AGE.get(age, ()))
            raise ValidationError(
                f"A child aged {age} is usually in {names}. Please check the age and the school year."
            )


class AnimalForm(Form):
    """The animal and the colour by which a child finds their own place."""

    animal = RadioField(
        "Your animal",
        choices={animal: animal.capitalize() for animal in ANIMALS},
        validators=[AnyOf(ANIMALS, message="Choose one of the animals.")],
        validate_choice=False,
    )
    colour = RadioField(
        "Your colour",
        choices={colour: colour.capitalize() for colour in COLOURS},
        validators=[AnyOf(COLOURS, message="Choose one of the colours.")],
        validate_choice=False,
    )


class DeleteChildForm(Form):
    """The confirmation that a child is to be deleted; the view checks the first name that was typed."""

    confirm = word_field("Type the first name")


class ChestForm(Form):
    """A reward and its value. Validation sets ``amount``, the value in pounds.

    ``round`` is the number of the diagnostic that the page named.
    """

    amount: Decimal
    round = HiddenField()

    reward_description = _required_text(
        "What is in the chest?",
        "Enter the reward.",
        LONGEST_REWARD,
        autocomplete="off",
    )
    reward_value = StringField(
        "Roughly what does it cost, in pounds? (optional)",
        filters=[tidy],
        description="At most £5.00. Leave it empty for something free: time together counts most.",
        render_kw={"inputmode": "decimal", "autocomplete": "off"},
    )

    @property
    def round_named(self) -> int | None:
        """The ``round`` that was sent, or None if it is no number of a diagnostic."""
        named = self.round.data or ""
        return int(named) if ROUND.fullmatch(named) else None

    def validate_reward_value(self, field: Field) -> None:
        """Set ``amount``, 0.00 for an empty field. Raises ValidationError for anything but 0.00 to 5.00 pounds."""
        # A request that names no amount leaves the one of the chest, which is a number.
        amount = read_pounds(str(field.data or 0))
        if amount is None:
            raise ValidationError("Enter an amount in pounds and pence from 0.00 to 5.00, such as 2.50.")
        if amount > HIGHEST_REWARD_VALUE:
            raise ValidationError("The reward can cost up to £5.00. Please choose something smaller.")
        self.amount = amount
