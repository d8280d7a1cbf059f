"""Several diagnostics a child, one after the other, and a treasure chest for each.

Revision ID: 0007
Revises: 0006
Create Date: 2026-11-27 06:50:00

An older release cannot run on this schema: its starts and chests need the two unique constraints that go. It knows one
diagnostic and one chest a child. So the downgrade leaves it the latest diagnostic of each child, and keeps the earlier
ones, with their answers, under the subject "maths, round 1" and so on, from which the upgrade brings them back. Of the
chests it keeps the one of the latest diagnostic, or else the unopened one, and deletes the others.
"""
from alembic import op
import sqlalchemy as sa

# revision identifiers, used by Alembic.
revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None

#: What a CHECK constraint or a unique index cannot express, because it depends on another row or on the row's past.
RULES = """
CREATE FUNCTION refuse_early_round() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before diagnostic;
BEGIN
    SELECT * INTO before FROM diagnostic
        WHERE child_id = NEW.child_id AND subject = NEW.subject AND round = NEW.round - 1;
    IF before.completed_at IS NULL THEN
        RAISE EXCEPTION 'the round before is not completed' USING ERRCODE = 'restrict_violation';
    ELSIF before.year_group = NEW.year_group
            AND (NEW.started_at AT TIME ZONE 'Europe/London')::date
                < (before.completed_at AT TIME ZONE 'Europe/London')::date + 28 THEN
        RAISE EXCEPTION 'the round before was completed less than 28 days ago, in the same school year'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER diagnostic_round_in_time BEFORE INSERT ON diagnostic
    FOR EACH ROW WHEN (NEW.round > 1) EXECUTE FUNCTION refuse_early_round();
CREATE TRIGGER diagnostic_keeps_its_round BEFORE UPDATE ON diagnostic
    FOR EACH ROW WHEN (ROW(OLD.child_id, OLD.subject, OLD.round, OLD.year_group)
        IS DISTINCT FROM ROW(NEW.child_id, NEW.subject, NEW.round, NEW.year_group))
    EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_early_opening() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM diagnostic WHERE id = NEW.diagnostic_id AND completed_at IS NOT NULL) THEN
        RAISE EXCEPTION 'the diagnostic of the chest is not completed' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER chest_opens_after_completion BEFORE INSERT OR UPDATE ON treasure_chest
    FOR EACH ROW WHEN (NEW.diagnostic_id IS NOT NULL) EXECUTE FUNCTION refuse_early_opening();
CREATE TRIGGER opened_chest_never_changes BEFORE UPDATE ON treasure_chest
    FOR EACH ROW WHEN (OLD.diagnostic_id IS NOT NULL) EXECUTE FUNCTION refuse_change();
"""

#: The year group of a diagnostic's questions was the child's when it began.
FILL_DIAGNOSTICS = """
ALTER TABLE diagnostic DISABLE TRIGGER completed_diagnostic_never_changes;
UPDATE diagnostic SET year_group = question_set.year_group
    FROM question_set WHERE question_set.id = diagnostic.question_set_id;
UPDATE diagnostic SET subject = regexp_replace(subject, ', round [0-9]+$', '') WHERE subject ~ ', round [0-9]+$';
UPDATE diagnostic SET round = numbered.number FROM (
    SELECT id, row_number() OVER (PARTITION BY child_id, subject ORDER BY started_at, id) AS number FROM diagnostic
) AS numbered WHERE numbered.id = diagnostic.id AND numbered.number > 1;
ALTER TABLE diagnostic ENABLE TRIGGER completed_diagnostic_never_changes;
"""

FILL_CHESTS = """
UPDATE treasure_chest SET diagnostic_id = (
    SELECT id FROM diagnostic WHERE diagnostic.child_id = treasure_chest.child_id AND completed_at IS NOT NULL
        ORDER BY round DESC LIMIT 1
) WHERE unlocked_at IS NOT NULL;
UPDATE treasure_chest SET unlocked_at = NULL WHERE diagnostic_id IS NULL;
"""

#: The chest of the latest diagnostic stays, or else the unopened one. A finished child's unopened chest opens, because
#: the older release opens a chest that is made after completion.
LEAVE_ONE_CHEST = """
DELETE FROM treasure_chest USING diagnostic own, diagnostic later
    WHERE own.id = treasure_chest.diagnostic_id AND later.child_id = own.child_id AND later.round > own.round;
DELETE FROM treasure_chest USING treasure_chest opened
    WHERE opened.child_id = treasure_chest.child_id AND opened.diagnostic_id IS NOT NULL
    AND treasure_chest.diagnostic_id IS NULL;
UPDATE treasure_chest SET unlocked_at = now() WHERE unlocked_at IS NULL AND EXISTS (
    SELECT FROM diagnostic WHERE diagnostic.child_id = treasure_chest.child_id AND completed_at IS NOT NULL
) AND NOT EXISTS (
    SELECT FROM diagnostic WHERE diagnostic.child_id = treasure_chest.child_id AND completed_at IS NULL
);
"""

KEEP_EARLIER_ROUNDS = """
ALTER TABLE diagnostic DISABLE TRIGGER completed_diagnostic_never_changes;
UPDATE diagnostic SET subject = diagnostic.subject || ', round ' || diagnostic.round FROM diagnostic later
    WHERE later.child_id = diagnostic.child_id AND later.subject = diagnostic.subject
    AND later.round > diagnostic.round;
ALTER TABLE diagnostic ENABLE TRIGGER completed_diagnostic_never_changes;
"""


def upgrade():
    op.add_column('diagnostic', sa.Column('round', sa.SmallInteger(), server_default='1', nullable=False))
    op.add_column('diagnostic', sa.Column('year_group', sa.SmallInteger(), nullable=True))
    op.drop_constraint(op.f('uq_diagnostic_child_id_subject'), 'diagnostic', type_='unique')
    op.execute(FILL_DIAGNOSTICS)
    op.alter_column('diagnostic', 'year_group', nullable=False)
    op.create_check_constraint(op.f('ck_diagnostic_round_from_1'), 'diagnostic', 'round >= 1')
    op.create_check_constraint(op.f('ck_diagnostic_year_group_0_to_6'), 'diagnostic', 'year_group BETWEEN 0 AND 6')
    op.create_unique_constraint(op.f('uq_diagnostic_child_id_subject_round'), 'diagnostic',
                                ['child_id', 'subject', 'round'])
    op.create_unique_constraint(op.f('uq_diagnostic_id_child_id'), 'diagnostic', ['id', 'child_id'])
    op.create_index('uq_diagnostic_one_open', 'diagnostic', ['child_id', 'subject'], unique=True,
                    postgresql_where=sa.text('completed_at IS NULL'))

    op.add_column('treasure_chest', sa.Column('diagnostic_id', sa.Uuid(), nullable=True))
    op.drop_constraint(op.f('uq_treasure_chest_child_id'), 'treasure_chest', type_='unique')
    op.execute(FILL_CHESTS)
    op.create_foreign_key(op.f('fk_treasure_chest_diagnostic_id_child_id_diagnostic'), 'treasure_chest', 'diagnostic',
                          ['diagnostic_id', 'child_id'], ['id', 'child_id'], ondelete='CASCADE')
    op.create_unique_constraint(op.f('uq_treasure_chest_diagnostic_id'), 'treasure_chest', ['diagnostic_id'])
    op.create_check_constraint(op.f('ck_treasure_chest_opened_with_diagnostic'), 'treasure_chest',
                               '(unlocked_at IS NULL) = (diagnostic_id IS NULL)')
    op.create_index(op.f('ix_treasure_chest_child_id'), 'treasure_chest', ['child_id'], unique=False)
    op.create_index('uq_treasure_chest_one_unopened', 'treasure_chest', ['child_id'], unique=True,
                    postgresql_where=sa.text('diagnostic_id IS NULL'))
    op.execute(RULES)


def downgrade():
    op.execute('DROP TRIGGER opened_chest_never_changes ON treasure_chest')
    op.execute('DROP TRIGGER chest_opens_after_completion ON treasure_chest')
    op.execute('DROP TRIGGER diagnostic_keeps_its_round ON diagnostic')
    op.execute('DROP TRIGGER diagnostic_round_in_time ON diagnostic')
    op.execute('DROP FUNCTION refuse_early_opening; DROP FUNCTION refuse_early_round')
    op.drop_index('uq_treasure_chest_one_unopened', table_name='treasure_chest')
    op.drop_index(op.f('ix_treasure_chest_child_id'), table_name='treasure_chest')
    op.drop_constraint(op.f('ck_treasure_chest_opened_with_diagnostic'), 'treasure_chest', type_='check')
    op.drop_constraint(op.f('uq_treasure_chest_diagnostic_id'), 'treasure_chest', type_='unique')
    op.drop_constraint(op.f('fk_treasure_chest_diagnostic_id_child_id_diagnostic'), 'treasure_chest',
                       type_='foreignkey')
    op.execute(LEAVE_ONE_CHEST)
    op.create_unique_constraint(op.f('uq_treasure_chest_child_id'), 'treasure_chest', ['child_id'])
    op.drop_column('treasure_chest', 'diagnostic_id')
    op.drop_index('uq_diagnostic_one_open', table_name='diagnostic')
    op.drop_constraint(op.f('uq_diagnostic_id_child_id'), 'diagnostic', type_='unique')
    op.drop_constraint(op.f('uq_diagnostic_child_id_subject_round'), 'diagnostic', type_='unique')
    op.drop_constraint(op.f('ck_diagnostic_year_group_0_to_6'), 'diagnostic', type_='check')
    op.drop_constraint(op.f('ck_diagnostic_round_from_1'), 'diagnostic', type_='check')
    op.execute(KEEP_EARLIER_ROUNDS)
    op.create_unique_constraint(op.f('uq_diagnostic_child_id_subject'), 'diagnostic', ['child_id', 'subject'])
    op.drop_column('diagnostic', 'year_group')
    op.drop_column('diagnostic', 'round')
