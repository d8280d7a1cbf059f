"""The month of birth, and the school year in which a parent confirmed a child's age and year group.

Revision ID: 0010
Revises: 0009
Create Date: 2026-11-27 06:40:00

Children who are there already keep NULL in both: the school year in which they were added is taken as confirmed.
"""
from alembic import op
import sqlalchemy as sa

# revision identifiers, used by Alembic.
revision = '0010'
down_revision = '0009'
branch_labels = None
depends_on = None

CONSTRAINT = 'ck_child_birth_month_1_to_12'


def upgrade():
    op.add_column('child', sa.Column('birth_month', sa.SmallInteger(), nullable=True))
    op.add_column('child', sa.Column('year_confirmed', sa.SmallInteger(), nullable=True))
    op.create_check_constraint(op.f(CONSTRAINT), 'child', 'birth_month BETWEEN 1 AND 12')


def downgrade():
    op.drop_constraint(op.f(CONSTRAINT), 'child', type_='check')
    op.drop_column('child', 'year_confirmed')
    op.drop_column('child', 'birth_month')
