# SPDX-FileCopyrightText: 2026 Thabat contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""a score for each lead"""
import sqlalchemy as sa
from alembic import op

revision = "0002_score"
down_revision = "0001_leads"


def upgrade():
    op.add_column("leads", sa.Column("score", sa.Integer))


def downgrade():
    op.drop_column("leads", "score")
