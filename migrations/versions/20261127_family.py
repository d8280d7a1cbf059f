"""A child without a school, a child's animal and colour, confirmed email addresses, and the browser of a sign-in.

Revision ID: 0011
Revises: 0010
Create Date: 2026-11-27 06:40:00

"""
from alembic import op
import sqlalchemy as sa

# revision identifiers, used by Alembic.
revision = '0011'
down_revision = '0010'
branch_labels = None
depends_on = None

SCHOOL_GIVEN = 'ck_child_school_name_given'


def upgrade():
    # The column stays NOT NULL: the release before reads an empty name as text, and asks for it only when editing.
    op.drop_constraint(op.f(SCHOOL_GIVEN), 'child', type_='check')
    op.add_column('child', sa.Column('animal', sa.String(length=20), nullable=True))
    op.add_column('child', sa.Column('colour', sa.String(length=20), nullable=True))
    op.create_check_constraint(op.f('ck_child_animal_known'), 'child',
                               "animal IN ('monkey', 'toucan', 'sloth', 'tree frog', 'tiger', 'tapir')")
    op.create_check_constraint(op.f('ck_child_colour_known'), 'child',
                               "colour IN ('green', 'purple', 'blue', 'orange', 'pink', 'teal')")
    op.add_column('parent', sa.Column('email_confirmed_at', sa.DateTime(timezone=True), nullable=True))
    op.add_column('sign_in', sa.Column('browser', sa.String(length=60), nullable=True))


def downgrade():
    op.drop_column('sign_in', 'browser')
    op.drop_column('parent', 'email_confirmed_at')
    op.drop_constraint(op.f('ck_child_colour_known'), 'child', type_='check')
    op.drop_constraint(op.f('ck_child_animal_known'), 'child', type_='check')
    op.drop_column('child', 'colour')
    op.drop_column('child', 'animal')
    # The older schema allows no child without a school.
    op.execute("UPDATE child SET school_name = 'Not given' WHERE btrim(school_name) = ''")
    op.create_check_constraint(op.f(SCHOOL_GIVEN), 'child', "btrim(school_name) <> ''")
