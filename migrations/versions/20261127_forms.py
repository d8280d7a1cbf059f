"""Folded email addresses, the PIN of the gate, and the id of the form that added a child.

Revision ID: 0004
Revises: 0003
Create Date: 2026-11-27 01:20:00

"""
import unicodedata

from alembic import op
import sqlalchemy as sa

# revision identifiers, used by Alembic.
revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade():
    op.add_column('parent', sa.Column('email_folded', sa.Text(), nullable=True))
    op.add_column('parent', sa.Column('pin_hash', sa.String(length=255), nullable=True))
    op.add_column('parent', sa.Column('wrong_pins', sa.SmallInteger(), server_default='0', nullable=False))
    op.create_check_constraint(op.f('ck_parent_wrong_pins_up_to_5'), 'parent', 'wrong_pins BETWEEN 0 AND 5')
    fold_addresses()
    op.create_index('uq_parent_email_folded', 'parent', [sa.text('COALESCE(email_folded, lower(email))')], unique=True)
    op.add_column('child', sa.Column('form_id', sa.Uuid(), nullable=True))
    op.create_unique_constraint(op.f('uq_child_parent_id_form_id'), 'child', ['parent_id', 'form_id'])


def fold_addresses():
    """Fold the address of every account; where two would become one, the later keeps the address as it is."""
    parent = sa.table('parent', sa.column('id', sa.Uuid()), sa.column('email'), sa.column('email_folded'),
                      sa.column('created_at'))
    connection = op.get_bind()
    rows = connection.execute(sa.select(parent.c.id, parent.c.email).order_by(parent.c.created_at, parent.c.id)).all()
    taken = set()
    for row in rows:
        folded = unicodedata.normalize('NFKC', row.email.casefold()).replace('i\u0307', 'i')
        if folded in taken:
            folded = row.email
        taken.add(folded)
        connection.execute(sa.update(parent).where(parent.c.id == row.id).values(email_folded=folded))


def downgrade():
    op.drop_constraint(op.f('uq_child_parent_id_form_id'), 'child', type_='unique')
    op.drop_column('child', 'form_id')
    op.drop_index('uq_parent_email_folded', table_name='parent')
    op.drop_constraint(op.f('ck_parent_wrong_pins_up_to_5'), 'parent', type_='check')
    op.drop_column('parent', 'wrong_pins')
    op.drop_column('parent', 'pin_hash')
    op.drop_column('parent', 'email_folded')
