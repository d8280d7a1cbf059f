"""The links with which parents show a report to a teacher.

Revision ID: 0009
Revises: 0008
Create Date: 2026-11-27 06:40:00

"""
from alembic import op
import sqlalchemy as sa

# revision identifiers, used by Alembic.
revision = '0009'
down_revision = '0008'
branch_labels = None
depends_on = None


def upgrade():
    op.create_table('shared_report',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('diagnostic_id', sa.Uuid(), nullable=False),
    sa.Column('token_digest', sa.LargeBinary(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('openings', sa.Integer(), server_default='0', nullable=False),
    sa.Column('last_opened_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint('octet_length(token_digest) = 32', name=op.f('ck_shared_report_token_digest_of_sha256')),
    sa.CheckConstraint('expires_at > created_at', name=op.f('ck_shared_report_expires_later')),
    sa.CheckConstraint('openings >= 0', name=op.f('ck_shared_report_openings_from_0')),
    sa.CheckConstraint('(openings = 0) = (last_opened_at IS NULL)', name=op.f('ck_shared_report_opened_with_time')),
    sa.ForeignKeyConstraint(['diagnostic_id'], ['diagnostic.id'], name=op.f('fk_shared_report_diagnostic_id_diagnostic'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_shared_report')),
    sa.UniqueConstraint('token_digest', name=op.f('uq_shared_report_token_digest'))
    )
    op.create_index(op.f('ix_shared_report_diagnostic_id'), 'shared_report', ['diagnostic_id'], unique=False)
    op.create_index('uq_shared_report_not_ended', 'shared_report', ['diagnostic_id'], unique=True,
                    postgresql_where=sa.text('ended_at IS NULL'))


def downgrade():
    op.drop_index('uq_shared_report_not_ended', table_name='shared_report')
    op.drop_index(op.f('ix_shared_report_diagnostic_id'), table_name='shared_report')
    op.drop_table('shared_report')
