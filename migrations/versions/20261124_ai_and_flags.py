"""Add flags on questions, and the pause that an AI provider asked for.

Revision ID: 0002
Revises: 0001
Create Date: 2026-11-24 20:00:00

"""
from alembic import op
import sqlalchemy as sa

# revision identifiers, used by Alembic.
revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None


def upgrade():
    op.add_column('ai_request_log', sa.Column('retry_after_seconds', sa.Integer(), nullable=True))
    op.create_table('question_flag',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('diagnostic_id', sa.Uuid(), nullable=False),
    sa.Column('question_id', sa.Uuid(), nullable=False),
    sa.Column('question_set_id', sa.Uuid(), nullable=False),
    sa.Column('comment', sa.String(length=500), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('cleared_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("btrim(comment) <> ''", name=op.f('ck_question_flag_comment_given_or_null')),
    sa.CheckConstraint('length(comment) <= 500', name=op.f('ck_question_flag_comment_length')),
    sa.ForeignKeyConstraint(['diagnostic_id', 'question_set_id'], ['diagnostic.id', 'diagnostic.question_set_id'], name=op.f('fk_question_flag_diagnostic_id_question_set_id_diagnostic'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['question_id', 'question_set_id'], ['question.id', 'question.question_set_id'], name=op.f('fk_question_flag_question_id_question_set_id_question')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_question_flag')),
    sa.UniqueConstraint('diagnostic_id', 'question_id', name=op.f('uq_question_flag_diagnostic_id_question_id'))
    )
    op.create_index('ix_question_flag_open', 'question_flag', ['question_set_id'], unique=False, postgresql_where=sa.text('cleared_at IS NULL'))


def downgrade():
    op.drop_index('ix_question_flag_open', table_name='question_flag')
    op.drop_table('question_flag')
    op.drop_column('ai_request_log', 'retry_after_seconds')
