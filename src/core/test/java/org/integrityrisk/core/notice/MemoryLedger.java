package org.integrityrisk.core.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A ledger with the same unique key and the same compare-and-set as the one in the database. */
final class MemoryLedger implements NoticeLedger {

  /** A row of the ledger. */
  static final class Row {
    final Notice notice;
    MailState mail;
    Instant notBefore;
    String claim = "";
    Instant lease = Instant.EPOCH;
    int attempts;
    String reason = "";
    Optional<Instant> over = Optional.empty();

    Row(NewEntry entry) {
      notice = entry.notice();
      mail = entry.mail().state();
      notBefore = entry.mail().notBefore();
    }

    private boolean mayBeClaimed(Instant now) {
      boolean abandoned = mail == MailState.CLAIMED && lease.isBefore(now);
      return !notBefore.isAfter(now) && (MailState.WAITING.contains(mail) || abandoned);
    }
  }

  final Map<String, Row> rows = new LinkedHashMap<>();

  @Override
  public List<OpenEntry> open(String project) {
    return rows.entrySet().stream()
        .filter(row -> row.getValue().over.isEmpty())
        .map(row -> open(row.getKey(), row.getValue().notice))
        .toList();
  }

  private static OpenEntry open(String key, Notice notice) {
    return new OpenEntry(key, notice.matter().identity(), notice.recipient());
  }

  @Override
  public int write(Collection<NewEntry> notices, Instant now) {
    int before = rows.size();
    notices.forEach(entry -> rows.merge(entry.notice().key(), new Row(entry), this::reopened));
    return rows.size() - before;
  }

  private Row reopened(Row there, Row ignored) {
    if (there.over.isPresent() && there.mail == MailState.NEEDLESS) {
      there.mail = MailState.PENDING;
    }
    there.over = Optional.empty();
    return there;
  }

  @Override
  public void close(Collection<String> keys, Instant now) {
    keys.stream().map(rows::get).forEach(row -> close(row, now));
  }

  private static void close(Row row, Instant now) {
    row.over = Optional.of(now);
    if (MailState.WAITING.contains(row.mail)) {
      row.mail = MailState.NEEDLESS;
    }
  }

  @Override
  public List<String> awaitingMail(Instant now) {
    return List.copyOf(
        claimable(now)
            .map(row -> row.notice.recipient())
            .collect(TreeSet::new, Set::add, Set::addAll));
  }

  private Stream<Row> claimable(Instant now) {
    return rows.values().stream().filter(row -> row.mayBeClaimed(now));
  }

  @Override
  public List<LedgerEntry> claim(String recipient, String claim, Instant now, Instant until) {
    List<Row> claimed =
        claimable(now).filter(row -> row.notice.recipient().equals(recipient)).toList();
    List<LedgerEntry> entries = new ArrayList<>();
    for (Row row : claimed) {
      row.mail = MailState.CLAIMED;
      row.claim = claim;
      row.lease = until;
      row.attempts++;
      entries.add(entry(row, now));
    }
    return entries;
  }

  private static LedgerEntry entry(Row row, Instant now) {
    Matter matter = row.notice.matter();
    return new LedgerEntry(
        1,
        row.notice.key(),
        new LedgerEntry.About(
            matter.kind(),
            matter.project(),
            matter.object(),
            matter.title(),
            matter.link(),
            matter.unit(),
            matter.due(),
            matter.facts()),
        row.notice.occasion(),
        row.notice.recipient(),
        row.notice.actsFor(),
        row.notice.day(),
        now,
        row.mail,
        row.reason,
        row.attempts,
        Optional.empty(),
        Optional.empty(),
        row.over);
  }

  @Override
  public void handedOver(String claim, Instant now) {
    of(claim).forEach(row -> row.mail = MailState.HANDED_OVER);
  }

  @Override
  public void failed(String claim, String reason, MailState next, Instant notBefore) {
    for (Row row : of(claim)) {
      row.mail = next;
      row.reason = reason;
      row.notBefore = notBefore;
    }
  }

  private List<Row> of(String claim) {
    return rows.values().stream()
        .filter(row -> row.mail == MailState.CLAIMED && row.claim.equals(claim))
        .toList();
  }
}
