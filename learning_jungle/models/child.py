"""The tables of children and of their treasure chests."""

from __future__ import annotations

import uuid
from datetime import datetime
from decimal import Decimal
from typing import Final

from sqlalchemy import (
    CheckConstraint,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Numeric,
    SmallInteger,
    String,
    UniqueConstraint,
    and_,
    func,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from learning_jungle.curriculum.taught.year_groups import YEAR_GROUPS_BY_AGE
from learning_jungle.extensions import Base
from learning_jungle.models.conditions import one_of

LONGEST_FIRST_NAME: Final = 50
LONGEST_SCHOOL_NAME: Final = 120
LONGEST_REWARD: Final = 200
HIGHEST_REWARD_VALUE: Final = Decimal("5.00")
#: The animals and the colours by which children are told apart; both are also the words on the screen.
ANIMALS: Final = ("monkey", "toucan", "sloth", "tree frog", "tiger", "tapir")
COLOURS: Final = ("green", "purple", "blue", "orange", "pink", "teal")

_FITS_AGE = " OR ".join(
    f"(age = {age} AND year_group IN ({', '.join(map(str, groups))}))" for age, groups in YEAR_GROUPS_BY_AGE.items()
)


def animal_by_id(child_id: uuid.UUID) -> str:
    """Return the animal of a child for whom none has been chosen."""
    return ANIMALS[child_id.int % len(ANIMALS)]


def colour_by_id(child_id: uuid.UUID) -> str:
    """Return the colour of a child for whom none has been chosen."""
    return COLOURS[child_id.int // len(ANIMALS) % len(COLOURS)]


class Child(Base):
    """A child of a parent, with the age and year group that decide the questions."""

    __tablename__ = "child"
    __table_args__ = (
        # A form that is sent twice adds one child.
        UniqueConstraint("parent_id", "form_id"),
        CheckConstraint("age BETWEEN 5 AND 11", name="age_5_to_11"),
        CheckConstraint(_FITS_AGE, name="year_group_fits_age"),
        CheckConstraint("birth_month BETWEEN 1 AND 12", name="birth_month_1_to_12"),
        CheckConstraint("btrim(first_name) <> ''", name="first_name_given"),
        CheckConstraint(one_of("animal", ANIMALS), name="animal_known"),
        CheckConstraint(one_of("colour", COLOURS), name="colour_known"),
        # A parent's children are listed in the order in which they were added.
        Index("ix_child_parent_id_created_at", "parent_id", "created_at"),
    )

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    parent_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("parent.id", ondelete="CASCADE"))
    first_name: Mapped[str] = mapped_column(String(LONGEST_FIRST_NAME))
    age: Mapped[int] = mapped_column(SmallInteger)
    year_group: Mapped[int] = mapped_column(SmallInteger)
    #: Empty if the parent did not give it; not null, because the release before reads it as text.
    school_name: Mapped[str] = mapped_column(String(LONGEST_SCHOOL_NAME))
    #: 1 to 12, or None if the parent did not give it.
    birth_month: Mapped[int | None] = mapped_column(SmallInteger)
    #: The school year, as the calendar year of its September, in which a parent last confirmed age and year group; None
    #: for a child who was added by the release before, whose school year is that of ``created_at``.
    year_confirmed: Mapped[int | None] = mapped_column(SmallInteger)
    #: None for a child added by the release before; the pages then show ``own_animal`` and ``own_colour``.
    animal: Mapped[str | None] = mapped_column(String(20))
    colour: Mapped[str | None] = mapped_column(String(20))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())
    #: Made from the id of the form that added the child and what was typed in it; None without such an id.
    form_id: Mapped[uuid.UUID | None]

    #: The unopened chest, of the diagnostic that is open or of the next one.
    chest: Mapped[TreasureChest | None] = relationship(
        primaryjoin=lambda: and_(Child.id == TreasureChest.child_id, TreasureChest.diagnostic_id.is_(None)),
        viewonly=True,
    )

    @property
    def own_animal(self) -> str:
        """The child's animal; a child without one gets one by its id."""
        return self.animal or animal_by_id(self.id)

    @property
    def own_colour(self) -> str:
        """The child's colour; a child without one gets one by its id."""
        return self.colour or colour_by_id(self.id)


class TreasureChest(Base):
    """A small real-life reward, unlocked when the child finishes the diagnostic, whatever the score.

    An opened chest belongs to its diagnostic and never changes; a child has at most one that is unopened.
    """

    __tablename__ = "treasure_chest"
    __table_args__ = (
        ForeignKeyConstraint(
            ["diagnostic_id", "child_id"], ["diagnostic.id", "diagnostic.child_id"], ondelete="CASCADE"
        ),
        Index(
            "uq_treasure_chest_one_unopened", "child_id", unique=True, postgresql_where=text("diagnostic_id IS NULL")
        ),
        CheckConstraint("(unlocked_at IS NULL) = (diagnostic_id IS NULL)", name="opened_with_diagnostic"),
        CheckConstraint("reward_value BETWEEN 0 AND 5.00", name="reward_value_up_to_5"),
        CheckConstraint("btrim(reward_description) <> ''", name="reward_description_given"),
    )

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid.uuid4)
    child_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("child.id", ondelete="CASCADE"), index=True)
    #: None until the chest is opened.
    diagnostic_id: Mapped[uuid.UUID | None] = mapped_column(unique=True)
    reward_description: Mapped[str] = mapped_column(String(LONGEST_REWARD))
    reward_value: Mapped[Decimal] = mapped_column(Numeric(4, 2))
    unlocked_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
