"""Store sign-ins in the database, with the child mode of each.

Revision ID: 0003
Revises: 0002
Create Date: 2026-11-24 22:30:00

"""
from alembic import op
import sqlalchemy as sa

# revision identifiers, used by Alembic.
revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade():
    op.create_table('sign_in',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('parent_id', sa.Uuid(), nullable=False),
    sa.Column('session_version', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('diagnostic_id', sa.Uuid(), nullable=True),
    sa.ForeignKeyConstraint(['parent_id'], ['parent.id'], name=op.f('fk_sign_in_parent_id_parent'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sign_in'))
    )
    op.create_index(op.f('ix_sign_in_created_at'), 'sign_in', ['created_at'], unique=False)
    op.create_index(op.f('ix_sign_in_parent_id'), 'sign_in', ['parent_id'], unique=False)


def downgrade():
    op.drop_index(op.f('ix_sign_in_parent_id'), table_name='sign_in')
    op.drop_index(op.f('ix_sign_in_created_at'), table_name='sign_in')
    op.drop_table('sign_in')
