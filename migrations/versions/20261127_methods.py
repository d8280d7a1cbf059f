"""The way to the answer, stored with each question.

Revision ID: 0005
Revises: 0004
Create Date: 2026-11-27 03:10:00

"""
from alembic import op
import sqlalchemy as sa

# revision identifiers, used by Alembic.
revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None


def upgrade():
    op.add_column('question', sa.Column('method', sa.Text(), server_default='', nullable=False))


def downgrade():
    op.drop_column('question', 'method')
