# SPDX-FileCopyrightText: 2026 Thabat contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""leads"""
import sqlalchemy as sa
from alembic import op

revision = "0001_leads"
down_revision = None


def upgrade():
    op.create_table("leads", sa.Column("id", sa.Integer, primary_key=True))


def downgrade():
    op.drop_table("leads")
