package vn.nenep.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import vn.nenep.audit.Finding.Kind;

/** Ways to tamper with a chain of {@value #LENGTH} seals, and what is to be found then. */
enum Tampering {
    NUMBER_OF_AN_ENTRY {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            change(chain, n, "sequence = sequence + " + (1 << (12 + random.nextInt(18))));
            return Expected.at(n, Kind.ENTRY_MISSING);
        }
    },
    TIME_OF_AN_ENTRY {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            String by = random.nextBoolean() ? "1 MICROSECOND" : (1 << random.nextInt(12)) + " SECOND";
            change(chain, n, "occurred_at = occurred_at + INTERVAL " + by);
            return Expected.alteredAt(n);
        }
    },
    ID_IN_AN_ENTRY {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            String column = one(random, "account_id", "object_id", "organization_id");
            flipBit(chain, "audit_entry", column, 16, "sequence = " + chain.entryOf(n), random);
            return Expected.alteredAt(n);
        }
    },
    TEXT_IN_AN_ENTRY {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            String column = one(random, "actor_name", "granted_role", "action", "object_type", "request_id");
            String changed =
                    one(random, "CONCAT(%s, ' ')", "CONCAT(UPPER(LEFT(%s, 1)), '.')", "REVERSE(CONCAT(%s, 'x'))", "''");
            change(chain, n, column + " = COALESCE(" + changed.formatted(column) + ", '')");
            return Expected.alteredAt(n);
        }
    },
    NOTHING_OR_SOMETHING {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            String column = one(random, "granted_role", "request_id", "object_version");
            change(chain, n, column + " = IF(" + column + " IS NULL, '0', NULL)");
            return Expected.alteredAt(n);
        }
    },
    VERSION_OF_THE_OBJECT {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            change(chain, n, "object_version = COALESCE(object_version, 0) ^ " + (1 << (3 + random.nextInt(20))));
            return Expected.alteredAt(n);
        }
    },
    NUMBER_OF_A_SEAL {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            if (random.nextBoolean()) {
                chain.execute("UPDATE audit_seal SET seal_number = -seal_number WHERE seal_number = ?", n);
                return Expected.at(-n, Kind.SEAL_OUT_OF_PLACE);
            }
            int bit = 1 << (8 + random.nextInt(20));
            chain.execute("UPDATE audit_seal SET seal_number = seal_number ^ ? WHERE seal_number = ?", bit, n);
            return Expected.at(n, Kind.SEALS_MISSING);
        }
    },
    ENTRY_OF_A_SEAL {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            int bit = 1 << (12 + random.nextInt(18));
            chain.execute("UPDATE audit_seal SET entry_sequence = entry_sequence ^ ? WHERE seal_number = ?", bit, n);
            return Expected.at(n, Kind.ENTRY_MISSING);
        }
    },
    FORMAT_OF_A_SEAL {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            int bit = 1 << random.nextInt(15);
            chain.execute("UPDATE audit_seal SET format = format ^ ? WHERE seal_number = ?", bit, n);
            return Expected.at(n, Kind.UNKNOWN_FORMAT);
        }
    },
    HASH_OF_A_SEAL {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            flipBit(chain, "audit_seal", "hash", EntryRow.HASH_LENGTH, "seal_number = " + n, random);
            return Expected.at(n, Kind.SEAL_ALTERED, Kind.ENTRY_OR_SEAL_ALTERED);
        }
    },
    DELETE_AN_ENTRY {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            chain.execute("DELETE FROM audit_entry WHERE sequence = ?", chain.entryOf(n));
            return Expected.at(n, Kind.ENTRY_MISSING);
        }
    },
    DELETE_A_SEAL {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            chain.execute("DELETE FROM audit_seal WHERE seal_number = ?", n);
            return n == LENGTH ? Expected.at(n - 1, Kind.TRUNCATED) : Expected.at(n, Kind.SEALS_MISSING);
        }
    },
    DELETE_BOTH {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            DELETE_AN_ENTRY.at(n, chain, random);
            return DELETE_A_SEAL.at(n, chain, random);
        }
    },
    INSERT_AN_ENTRY {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            String free = random.nextBoolean()
                    ? "(SELECT MAX(x.sequence) + 7 FROM audit_entry x)"
                    : "-" + (1 + random.nextInt(1_000));
            insertCopy(chain, Math.min(n, LENGTH - 10), free);
            return Expected.at(LENGTH, Kind.INSERTED);
        }
    },
    INSERT_INTO_THE_CHAIN {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            long sequence = -1 - random.nextInt(1_000);
            insertCopy(chain, n, String.valueOf(sequence));
            chain.execute(
                    "UPDATE audit_seal SET seal_number = seal_number + 1 WHERE seal_number >= ?"
                            + " ORDER BY seal_number DESC",
                    n);
            chain.execute(
                    "INSERT INTO audit_seal SELECT ?, ?, format, ? FROM audit_seal WHERE seal_number = ?",
                    n,
                    sequence,
                    bytes(random),
                    n + 1);
            return Expected.at(n, Kind.ENTRY_OR_SEAL_ALTERED, Kind.REORDERED);
        }
    },
    SWAP_TWO_ENTRIES {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            long m = other(n, random);
            swap(chain, "audit_entry", "sequence", chain.entryOf(n), chain.entryOf(m));
            return Expected.alteredAt(Math.min(n, m));
        }
    },
    SWAP_TWO_SEALS {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            long m = other(n, random);
            swap(chain, "audit_seal", "seal_number", n, m);
            return Expected.at(Math.min(n, m), Kind.REORDERED);
        }
    },
    SWAP_WHAT_SEALS_NAME {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            long m = other(n, random);
            swap(chain, "audit_seal", "entry_sequence", chain.entryOf(n), chain.entryOf(m));
            return Expected.at(Math.min(n, m), Kind.REORDERED);
        }
    },
    CUT_THE_TAIL {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            chain.execute(
                    "DELETE e FROM audit_entry e JOIN audit_seal s ON s.entry_sequence = e.sequence"
                            + " WHERE s.seal_number >= ?",
                    n);
            chain.execute("DELETE FROM audit_seal WHERE seal_number >= ?", n);
            return Expected.at(n - 1, Kind.TRUNCATED);
        }
    },
    CUT_THE_TAIL_OF_THE_ENTRIES {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            chain.execute(
                    "DELETE e FROM audit_entry e JOIN audit_seal s ON s.entry_sequence = e.sequence"
                            + " WHERE s.seal_number >= ?",
                    n);
            return Expected.at(n, Kind.ENTRY_MISSING);
        }
    },
    CUT_THE_TAIL_OF_THE_SEALS {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            chain.execute("DELETE FROM audit_seal WHERE seal_number >= ?", n);
            return Expected.at(n - 1, Kind.TRUNCATED);
        }
    },
    REWRITE_AND_CHAIN_ANEW {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            TEXT_IN_AN_ENTRY.at(n, chain, random);
            chain.execute("DELETE FROM audit_seal WHERE seal_number >= ?", n);
            chain.chainAnew();
            return Expected.rewrittenFrom(n);
        }
    },
    DELETE_AND_CHAIN_ANEW {
        @Override
        Expected at(long n, ScratchChain chain, Random random) throws SQLException {
            DELETE_AN_ENTRY.at(n, chain, random);
            chain.execute("DELETE FROM audit_seal WHERE seal_number >= ?", n);
            chain.chainAnew();
            return n > LENGTH - HEAD_EVERY ? Expected.at(LENGTH - 1, Kind.TRUNCATED) : Expected.rewrittenFrom(n);
        }
    };

    static final int LENGTH = 200;

    /** Heads were handed out after so many seals each. */
    static final int HEAD_EVERY = 25;

    /** @return what has to be found */
    abstract Expected at(long n, ScratchChain chain, Random random) throws SQLException;

    /** What has to be found: at this seal, or for a rewriting, between the last good head and the first bad one. */
    record Expected(long seal, Set<Kind> kinds) {

        static Expected at(long seal, Kind first, Kind... others) {
            return new Expected(seal, EnumSet.of(first, others));
        }

        static Expected alteredAt(long seal) {
            return at(seal, Kind.ENTRY_ALTERED, Kind.ENTRY_OR_SEAL_ALTERED);
        }

        static Expected rewrittenFrom(long seal) {
            return at(seal, Kind.REWRITTEN);
        }

        void verify(Finding finding) {
            assertThat(finding).isNotNull();
            assertThat(kinds).as(finding.english()).contains(finding.kind());
            if (finding.kind() == Kind.REWRITTEN) {
                assertThat(seal).isGreaterThan(finding.other()).isLessThanOrEqualTo(finding.seal());
                assertThat(finding.seal() - finding.other()).isEqualTo(HEAD_EVERY);
            } else {
                assertThat(finding.seal()).as(finding.english()).isEqualTo(seal);
            }
        }
    }

    private static void change(ScratchChain chain, long n, String assignment) throws SQLException {
        assertThat(chain.execute("UPDATE audit_entry SET " + assignment + " WHERE sequence = ?", chain.entryOf(n)))
                .isEqualTo(1);
    }

    private static void flipBit(
            ScratchChain chain, String table, String column, int length, String where, Random random)
            throws SQLException {
        int at = 1 + random.nextInt(length);
        String flipped = "UNHEX(LPAD(HEX(ORD(SUBSTRING(%s, %d, 1)) ^ %d), 2, '0'))"
                .formatted(column, at, 1 << random.nextInt(8));
        assertThat(chain.execute("UPDATE %s SET %s = INSERT(%s, %d, 1, %s) WHERE %s"
                        .formatted(table, column, column, at, flipped, where)))
                .isEqualTo(1);
    }

    private static void insertCopy(ScratchChain chain, long n, String sequence) throws SQLException {
        chain.execute(
                "INSERT INTO audit_entry (sequence, occurred_at, account_id, actor_name, granted_role, action,"
                        + " object_type, object_id, organization_id, object_version, request_id) SELECT "
                        + sequence + ", occurred_at, account_id, actor_name, granted_role, action, object_type,"
                        + " object_id, organization_id, object_version, request_id FROM audit_entry WHERE sequence = ?",
                chain.entryOf(n));
    }

    /** Exchanges the keys of two rows, so that each has what belongs to the other. */
    private static void swap(ScratchChain chain, String table, String key, long one, long other) throws SQLException {
        String sql = "UPDATE " + table + " SET " + key + " = ? WHERE " + key + " = ?";
        chain.execute(sql, Long.MAX_VALUE - 1, one);
        chain.execute(sql, one, other);
        chain.execute(sql, other, Long.MAX_VALUE - 1);
    }

    private static long other(long n, Random random) {
        return 1 + (n - 1 + 1 + random.nextInt(LENGTH - 1)) % LENGTH;
    }

    private static String one(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[EntryRow.HASH_LENGTH];
        random.nextBytes(bytes);
        return bytes;
    }
}
