// SPDX-FileCopyrightText: 2026 Thabat contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/chain.h"
#include "app/journal/merkle.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace thabat::journal;

class TestMerkle : public QObject
{
    Q_OBJECT

private:
    static Hashes leaves(int count)
    {
        Hashes hashes;
        for (int i = 0; i < count; ++i)
            hashes.push_back(leafHash(QByteArray::number(i)));
        return hashes;
    }

    static TreeHead headOf(const Hashes &all, size_t size)
    {
        return {size, merkleRoot({all.begin(), all.begin() + std::ptrdiff_t(size)})};
    }

private Q_SLOTS:
    void rootsAreThoseThatCertificateTransparencyTestsWith_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("root");
        const auto row = [](int size, const char *root) {
            QTest::addRow("%d", size) << size << QByteArray(root);
        };
        row(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        row(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        row(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        row(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
        row(4, "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        row(5, "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4");
        row(6, "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef");
        row(7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c");
        row(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    void rootsAreThoseThatCertificateTransparencyTestsWith()
    {
        QFETCH(int, size);
        QFETCH(QByteArray, root);
        const QList<QByteArray> entries = {"",
                                           "00",
                                           "10",
                                           "2021",
                                           "3031",
                                           "40414243",
                                           "5051525354555657",
                                           "606162636465666768696a6b6c6d6e6f"};
        Hashes hashes;
        for (int i = 0; i < size; ++i)
            hashes.push_back(leafHash(QByteArray::fromHex(entries[i])));

        QCOMPARE(merkleRoot(hashes).toHex(), root);
    }

    void everyEarlierListIsProved()
    {
        const auto all = leaves(40);
        for (size_t later = 1; later <= all.size(); ++later) {
            const Hashes list(all.begin(), all.begin() + std::ptrdiff_t(later));
            for (size_t earlier = 1; earlier <= later; ++earlier)
                QVERIFY2(
                    isConsistent(headOf(all, earlier), headOf(all, later), consistencyProof(list, earlier)),
                    qPrintable(u"%1 of %2"_s.arg(earlier).arg(later)));
        }
    }

    void nothingElseIsProved()
    {
        const auto all = leaves(21);
        for (size_t size = 1; size < all.size(); ++size) {
            const auto earlier = headOf(all, size);
            const auto later = headOf(all, all.size());
            const auto proof = consistencyProof(all, size);
            QVERIFY(!isConsistent({0, sha256({})}, later, proof));
            QVERIFY(!isConsistent({size, headOf(leaves(22), 22).root}, later, proof));
            QVERIFY(!isConsistent(earlier, {all.size(), earlier.root}, proof));
            QVERIFY(!isConsistent({size + 1, earlier.root}, later, proof));
            QVERIFY(!isConsistent(later, earlier, proof));
            auto longer = proof;
            longer.push_back(earlier.root);
            QVERIFY(!isConsistent(earlier, later, longer));
            for (size_t place = 0; place < proof.size(); ++place) {
                auto shorter = proof;
                shorter.erase(shorter.begin() + std::ptrdiff_t(place));
                QVERIFY(!isConsistent(earlier, later, shorter));
                auto changed = proof;
                changed[place][7] = char(changed[place][7] ^ 4);
                QVERIFY(!isConsistent(earlier, later, changed));
            }
        }
    }

    void anEmptyProofProvesOnlyTheSameList()
    {
        const auto all = leaves(5);

        QVERIFY(isConsistent(headOf(all, 5), headOf(all, 5), {}));
        QVERIFY(!isConsistent(headOf(all, 4), headOf(all, 5), {}));
        QVERIFY(!isConsistent({5, headOf(all, 4).root}, headOf(all, 5), {}));
    }
};

QTEST_GUILESS_MAIN(TestMerkle)
#include "tst_merkle.moc"
