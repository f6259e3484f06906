# SPDX-FileCopyrightText: 2026 Thabat contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""both branches together"""

revision = "0003_merge"
down_revision = ("0002_score", "0002_notes")


def upgrade():
    pass


def downgrade():
    pass
