"""When a parent last logged in, and when a notice of deletion was sent.

Revision ID: 0008
Revises: 0007
Create Date: 2026-11-27 06:45:00

"""
from alembic import op
import sqlalchemy as sa

# revision identifiers, used by Alembic.
revision = '0008'
down_revision = '0007'
branch_labels = None
depends_on = None


def upgrade():
    # The default makes each account count as used today, so that none is deleted early.
    op.add_column('parent', sa.Column('last_used_at', sa.DateTime(timezone=True), server_default=sa.func.now(),
                                      nullable=False))
    op.add_column('parent', sa.Column('deletion_notice_at', sa.DateTime(timezone=True), nullable=True))
    op.create_index(op.f('ix_parent_last_used_at'), 'parent', ['last_used_at'])


def downgrade():
    op.drop_index(op.f('ix_parent_last_used_at'), table_name='parent')
    op.drop_column('parent', 'deletion_notice_at')
    op.drop_column('parent', 'last_used_at')
