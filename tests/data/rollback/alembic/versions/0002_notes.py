# SPDX-FileCopyrightText: 2026 Thabat contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""notes, made on another branch"""
import sqlalchemy as sa
from alembic import op

revision = "0002_notes"
down_revision = "0001_leads"


def upgrade():
    op.create_table("notes", sa.Column("id", sa.Integer, primary_key=True))


def downgrade():
    op.drop_table("notes")
