# SPDX-FileCopyrightText: 2026 Thabat contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""approvals"""
import sqlalchemy as sa
from alembic import op

revision = "0004_approvals"
down_revision = "0003_merge"


def upgrade():
    op.create_table("approvals", sa.Column("id", sa.Integer, primary_key=True))


def downgrade():
    op.drop_table("approvals")
