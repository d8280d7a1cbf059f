"""The answer N: "I haven't learned this yet".

Revision ID: 0006
Revises: 0005
Create Date: 2026-11-27 03:40:00

"""
from alembic import op

# revision identifiers, used by Alembic.
revision = '0006'
down_revision = '0005'
branch_labels = None
depends_on = None

CONSTRAINT = 'ck_answer_selected_option_a_to_d'


def upgrade():
    op.drop_constraint(op.f(CONSTRAINT), 'answer', type_='check')
    op.create_check_constraint(op.f('ck_answer_selected_option_known'), 'answer',
                               "selected_option IN ('A', 'B', 'C', 'D', 'N')")


def downgrade():
    # The older release knows no N: an open question is asked again, and a submitted one keeps its score, as wrong.
    op.execute("DELETE FROM answer USING diagnostic WHERE diagnostic.id = answer.diagnostic_id"
               " AND completed_at IS NULL AND selected_option = 'N'")
    op.execute('ALTER TABLE answer DISABLE TRIGGER answer_before_completion')
    op.execute("UPDATE answer SET selected_option = CASE correct_option WHEN 'A' THEN 'B' ELSE 'A' END FROM question"
               " WHERE question.id = answer.question_id AND selected_option = 'N'")
    op.execute('ALTER TABLE answer ENABLE TRIGGER answer_before_completion')
    op.drop_constraint(op.f('ck_answer_selected_option_known'), 'answer', type_='check')
    op.create_check_constraint(op.f(CONSTRAINT), 'answer', "selected_option IN ('A', 'B', 'C', 'D')")
