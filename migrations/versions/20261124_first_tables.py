"""Create the first tables, with every rule that the database can enforce.

Revision ID: 0001
Revises: 
Create Date: 2026-11-24 19:29:10.389883

"""
from alembic import op
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

# revision identifiers, used by Alembic.
revision = '0001'
down_revision = None
branch_labels = None
depends_on = None

#: Triggers for the rows that must never change, which a CHECK constraint cannot express.
RULES = """
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % never change', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER question_set_never_changes BEFORE UPDATE ON question_set
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER question_never_changes BEFORE UPDATE ON question
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER completed_diagnostic_never_changes BEFORE UPDATE ON diagnostic
    FOR EACH ROW WHEN (OLD.completed_at IS NOT NULL) EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_late_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM diagnostic WHERE id = NEW.diagnostic_id AND completed_at IS NOT NULL) THEN
        RAISE EXCEPTION 'the diagnostic is completed' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER answer_before_completion BEFORE INSERT OR UPDATE ON answer
    FOR EACH ROW EXECUTE FUNCTION refuse_late_answer();
"""


def upgrade():
    op.create_table('ai_request_log',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('set_key', sa.String(length=120), nullable=False),
    sa.Column('prompt_version', sa.String(length=40), nullable=False),
    sa.Column('provider', sa.String(length=20), nullable=False),
    sa.Column('model', sa.String(length=120), nullable=False),
    sa.Column('status', sa.String(length=30), nullable=False),
    sa.Column('error', sa.Text(), nullable=True),
    sa.Column('latency_ms', sa.Integer(), nullable=False),
    sa.Column('prompt_excerpt', sa.Text(), nullable=False),
    sa.Column('response_excerpt', sa.Text(), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_ai_request_log'))
    )
    with op.batch_alter_table('ai_request_log', schema=None) as batch_op:
        batch_op.create_index('ix_ai_request_log_created_at', ['created_at'], unique=False)

    op.create_table('parent',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('email', sa.String(length=254), nullable=False),
    sa.Column('password_hash', sa.String(length=255), nullable=False),
    sa.Column('session_version', sa.Integer(), server_default='1', nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.CheckConstraint("position('@' in email) > 1", name=op.f('ck_parent_email_has_at')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_parent'))
    )
    with op.batch_alter_table('parent', schema=None) as batch_op:
        batch_op.create_index('uq_parent_email_any_case', [sa.text('lower(email)')], unique=True)

    op.create_table('question_set',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('key', sa.String(length=120), nullable=False),
    sa.Column('subject', sa.String(length=20), nullable=False),
    sa.Column('age', sa.SmallInteger(), nullable=True),
    sa.Column('year_group', sa.SmallInteger(), nullable=False),
    sa.Column('source', sa.String(length=10), nullable=False),
    sa.Column('version', sa.String(length=40), nullable=False),
    sa.Column('model', sa.String(length=120), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.CheckConstraint("source IN ('ai', 'bank')", name=op.f('ck_question_set_source_known')),
    sa.CheckConstraint('age IS NULL OR age BETWEEN 5 AND 11', name=op.f('ck_question_set_age_5_to_11')),
    sa.CheckConstraint('year_group BETWEEN 0 AND 6', name=op.f('ck_question_set_year_group_0_to_6')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_question_set')),
    sa.UniqueConstraint('key', name=op.f('uq_question_set_key'))
    )
    op.create_table('child',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('parent_id', sa.Uuid(), nullable=False),
    sa.Column('first_name', sa.String(length=50), nullable=False),
    sa.Column('age', sa.SmallInteger(), nullable=False),
    sa.Column('year_group', sa.SmallInteger(), nullable=False),
    sa.Column('school_name', sa.String(length=120), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.CheckConstraint("btrim(first_name) <> ''", name=op.f('ck_child_first_name_given')),
    sa.CheckConstraint("btrim(school_name) <> ''", name=op.f('ck_child_school_name_given')),
    sa.CheckConstraint('(age = 5 AND year_group IN (0, 1)) OR (age = 6 AND year_group IN (1, 2)) OR (age = 7 AND year_group IN (2, 3)) OR (age = 8 AND year_group IN (3, 4)) OR (age = 9 AND year_group IN (4, 5)) OR (age = 10 AND year_group IN (5, 6)) OR (age = 11 AND year_group IN (6))', name=op.f('ck_child_year_group_fits_age')),
    sa.CheckConstraint('age BETWEEN 5 AND 11', name=op.f('ck_child_age_5_to_11')),
    sa.ForeignKeyConstraint(['parent_id'], ['parent.id'], name=op.f('fk_child_parent_id_parent'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_child'))
    )
    with op.batch_alter_table('child', schema=None) as batch_op:
        batch_op.create_index('ix_child_parent_id_created_at', ['parent_id', 'created_at'], unique=False)

    op.create_table('question',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('question_set_id', sa.Uuid(), nullable=False),
    sa.Column('position', sa.SmallInteger(), nullable=False),
    sa.Column('stem', sa.Text(), nullable=False),
    sa.Column('option_a', sa.Text(), nullable=False),
    sa.Column('option_b', sa.Text(), nullable=False),
    sa.Column('option_c', sa.Text(), nullable=False),
    sa.Column('option_d', sa.Text(), nullable=False),
    sa.Column('correct_option', sa.String(length=1), nullable=False),
    sa.Column('strand', sa.String(length=40), nullable=False),
    sa.Column('objective', sa.String(length=20), nullable=False),
    sa.Column('difficulty', sa.String(length=10), nullable=False),
    sa.Column('misconceptions', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('picture', postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
    sa.Column('spoken', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('template', sa.String(length=20), nullable=False),
    sa.CheckConstraint("correct_option IN ('A', 'B', 'C', 'D')", name=op.f('ck_question_correct_option_a_to_d')),
    sa.CheckConstraint("difficulty IN ('easy', 'medium', 'hard')", name=op.f('ck_question_difficulty_known')),
    sa.CheckConstraint("strand IN ('number', 'addition-subtraction', 'multiplication-division', 'fractions', 'ratio-algebra', 'measurement', 'geometry', 'statistics')", name=op.f('ck_question_strand_known')),
    sa.CheckConstraint('option_a <> option_b AND option_a <> option_c AND option_a <> option_d AND option_b <> option_c AND option_b <> option_d AND option_c <> option_d', name=op.f('ck_question_options_differ')),
    sa.CheckConstraint('position >= 1', name=op.f('ck_question_position_from_1')),
    sa.ForeignKeyConstraint(['question_set_id'], ['question_set.id'], name=op.f('fk_question_question_set_id_question_set'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_question')),
    sa.UniqueConstraint('id', 'question_set_id', name=op.f('uq_question_id_question_set_id')),
    sa.UniqueConstraint('question_set_id', 'position', name=op.f('uq_question_question_set_id_position'))
    )
    op.create_table('diagnostic',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('child_id', sa.Uuid(), nullable=False),
    sa.Column('subject', sa.String(length=20), nullable=False),
    sa.Column('question_set_id', sa.Uuid(), nullable=False),
    sa.Column('started_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.Column('completed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('total_questions', sa.SmallInteger(), nullable=False),
    sa.Column('correct_answers', sa.SmallInteger(), nullable=True),
    sa.Column('score_percentage', sa.Numeric(precision=5, scale=2), nullable=True),
    sa.Column('rank', sa.String(length=10), nullable=True),
    sa.CheckConstraint("rank IS NOT DISTINCT FROM (CASE WHEN score_percentage >= 71 THEN 'gold' WHEN score_percentage >= 51 THEN 'silver' WHEN score_percentage >= 40 THEN 'bronze' END)", name=op.f('ck_diagnostic_rank_of_score')),
    sa.CheckConstraint('(completed_at IS NULL) = (correct_answers IS NULL) AND (completed_at IS NULL) = (score_percentage IS NULL)', name=op.f('ck_diagnostic_completed_with_score')),
    sa.CheckConstraint('correct_answers BETWEEN 0 AND total_questions', name=op.f('ck_diagnostic_correct_answers_in_total')),
    sa.CheckConstraint('score_percentage = round(correct_answers * 100.0 / total_questions, 2)', name=op.f('ck_diagnostic_score_of_correct_answers')),
    sa.CheckConstraint('total_questions >= 1', name=op.f('ck_diagnostic_total_questions_from_1')),
    sa.ForeignKeyConstraint(['child_id'], ['child.id'], name=op.f('fk_diagnostic_child_id_child'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['question_set_id'], ['question_set.id'], name=op.f('fk_diagnostic_question_set_id_question_set')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_diagnostic')),
    sa.UniqueConstraint('child_id', 'subject', name=op.f('uq_diagnostic_child_id_subject')),
    sa.UniqueConstraint('id', 'question_set_id', name=op.f('uq_diagnostic_id_question_set_id'))
    )
    op.create_table('treasure_chest',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('child_id', sa.Uuid(), nullable=False),
    sa.Column('reward_description', sa.String(length=200), nullable=False),
    sa.Column('reward_value', sa.Numeric(precision=4, scale=2), nullable=False),
    sa.Column('unlocked_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("btrim(reward_description) <> ''", name=op.f('ck_treasure_chest_reward_description_given')),
    sa.CheckConstraint('reward_value BETWEEN 0 AND 5.00', name=op.f('ck_treasure_chest_reward_value_up_to_5')),
    sa.ForeignKeyConstraint(['child_id'], ['child.id'], name=op.f('fk_treasure_chest_child_id_child'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_treasure_chest')),
    sa.UniqueConstraint('child_id', name=op.f('uq_treasure_chest_child_id'))
    )
    op.create_table('answer',
    sa.Column('diagnostic_id', sa.Uuid(), nullable=False),
    sa.Column('question_id', sa.Uuid(), nullable=False),
    sa.Column('question_set_id', sa.Uuid(), nullable=False),
    sa.Column('selected_option', sa.String(length=1), nullable=False),
    sa.Column('answered_at', sa.DateTime(timezone=True), server_default=sa.text('now()'), nullable=False),
    sa.CheckConstraint("selected_option IN ('A', 'B', 'C', 'D')", name=op.f('ck_answer_selected_option_a_to_d')),
    sa.ForeignKeyConstraint(['diagnostic_id', 'question_set_id'], ['diagnostic.id', 'diagnostic.question_set_id'], name=op.f('fk_answer_diagnostic_id_question_set_id_diagnostic'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['question_id', 'question_set_id'], ['question.id', 'question.question_set_id'], name=op.f('fk_answer_question_id_question_set_id_question')),
    sa.PrimaryKeyConstraint('diagnostic_id', 'question_id', name=op.f('pk_answer'))
    )
    op.execute(RULES)


def downgrade():
    op.drop_table('answer')
    op.drop_table('treasure_chest')
    op.drop_table('diagnostic')
    op.drop_table('question')
    with op.batch_alter_table('child', schema=None) as batch_op:
        batch_op.drop_index('ix_child_parent_id_created_at')

    op.drop_table('child')
    op.drop_table('question_set')
    with op.batch_alter_table('parent', schema=None) as batch_op:
        batch_op.drop_index('uq_parent_email_any_case')

    op.drop_table('parent')
    with op.batch_alter_table('ai_request_log', schema=None) as batch_op:
        batch_op.drop_index('ix_ai_request_log_created_at')

    op.drop_table('ai_request_log')
    op.execute('DROP FUNCTION refuse_late_answer; DROP FUNCTION refuse_change')
