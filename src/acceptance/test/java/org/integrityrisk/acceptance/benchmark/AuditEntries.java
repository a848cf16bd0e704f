package org.integrityrisk.acceptance.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * Writes very many entries of three years into the audit trail, chained as the app chains them;
 * before all others stand a few of somebody, and of a kind, that never came again.
 */
final class AuditEntries {
  static final String GONE = "long.gone";
  static final String RARE_KIND = "regime";
  static final String RARE_ACTION = RARE_KIND + ".activate";

  private static final Duration YEARS = Duration.ofDays(3 * 365L);
  private static final List<String> ACTIONS =
      List.of(
          "risk-point.review", "risk-point.file", "risk-point.edit", "measure.add", "audit.read");
  private static final List<String> ACTORS =
      List.of("su.he", "xu.zhiqiu", "he.chuan", "zhou.lan", "fang.ruo", "luo.chengyuan");
  private static final int RARE = 40;
  private static final int BATCH = 2_000;
  private static final String INSERT =
      "insert into @AUDIT (\"PLACE\", \"PREVIOUS_HASH\", \"HAPPENED\", \"ACTOR\", \"ACTION_CODE\","
          + " \"SUBJECT\", \"BEFORE_TEXT\", \"AFTER_TEXT\", \"REQUEST\", \"HASH\")"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Random random = new Random(7);
  private final Instant begin;
  private final int entries;
  private String previous = "";

  private AuditEntries(int entries, Instant now) {
    this.entries = entries;
    this.begin = now.minus(YEARS);
  }

  /** Replaces what there is: the chain begins with these. */
  static void replace(AppTables tables, int entries, Instant now) {
    tables.run("delete from @AUDIT");
    try (PreparedStatement insert = tables.connection().prepareStatement(tables.named(INSERT))) {
      tables.connection().setAutoCommit(false);
      new AuditEntries(entries, now).write(insert);
      tables.connection().commit();
      tables.connection().setAutoCommit(true);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(PreparedStatement insert) throws SQLException {
    for (int place = 1; place <= entries; place++) {
      List<String> entry = entry(place);
      String hash = hash(entry);
      insert.setLong(1, place);
      insert.setString(2, previous);
      insert.setLong(3, Long.parseLong(entry.get(2)));
      for (int part = 3; part < entry.size(); part++) {
        insert.setString(part + 1, entry.get(part));
      }
      insert.setString(9, null);
      insert.setString(10, hash);
      insert.addBatch();
      previous = hash;
      if (place % BATCH == 0 || place == entries) {
        insert.executeBatch();
      }
    }
  }

  /** What the hash covers, in its order; no request is known. */
  private List<String> entry(int place) {
    boolean rare = place <= RARE;
    Instant time = begin.plus(YEARS.multipliedBy(place).dividedBy(entries + 1L));
    return List.of(
        Integer.toString(place),
        previous,
        Long.toString(time.toEpochMilli()),
        rare ? GONE : pick(ACTORS),
        rare ? RARE_ACTION : pick(ACTIONS),
        rare ? "category-based" : "LZ-" + random.nextInt(100_000),
        "",
        "{\"opinion\":\"情况属实，措施可行\",\"step\":\"department-head\"}");
  }

  private String pick(List<String> choices) {
    int half = random.nextInt(choices.size());
    return choices.get(random.nextBoolean() ? 0 : half);
  }

  private static String hash(List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] text = part.getBytes(StandardCharsets.UTF_8);
        digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(text);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
