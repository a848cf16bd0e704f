package org.integrityrisk.app.rest;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.core.audit.AuditEntry;
import org.integrityrisk.core.audit.AuditEvent;
import org.integrityrisk.core.audit.VerifyAudit;
import org.integrityrisk.core.importing.HarmlessText;
import org.integrityrisk.core.organisation.People;
import org.springframework.stereotype.Component;

/** The audit trail as its readers see it: people and actions by their names. */
@Component
public class AuditViews {

  private static final List<String> COLUMNS =
      List.of("place", "time", "actor", "action", "object", "before", "after", "request", "hash");

  private final People people;
  private final Texts texts;
  private final Clock clock;

  public AuditViews(People people, Texts texts, Clock clock) {
    this.people = people;
    this.texts = texts;
    this.clock = clock;
  }

  /** One entry; before and after are JSON texts, empty when there was or is nothing. */
  public record Entry(
      long sequence,
      Instant time,
      String actor,
      String actorName,
      String action,
      String actionName,
      String object,
      String before,
      String after,
      String request,
      String hash,
      String previousHash) {}

  /** A place that does not hold, and what is wrong there. */
  public record Fault(long place, CodeName kind) {}

  /**
   * Whether the chain holds.
   *
   * @param firstBreak place of the first fault, 0 when there is none
   * @param lastPlace place of the last entry, 0 for an empty trail
   * @param lastHash its hash; whoever notes both down can prove later that nothing was cut off
   */
  public record Verification(
      boolean holds,
      long entries,
      long firstBreak,
      List<Fault> faults,
      long lastPlace,
      String lastHash) {}

  ZoneId zone() {
    return clock.getZone();
  }

  List<Entry> all(List<AuditEntry> entries, Locale locale) {
    return entries.stream().map(entry -> entry(entry, locale)).toList();
  }

  Verification verification(VerifyAudit.Result result, Locale locale) {
    List<Fault> faults =
        result.faults().stream()
            .map(
                fault ->
                    new Fault(
                        fault.place(),
                        new CodeName(
                            fault.kind().code(), text(locale, "fault." + fault.kind().code()))))
            .toList();
    Optional<VerifyAudit.Noted> last = result.last();
    return new Verification(
        faults.isEmpty(),
        result.entries(),
        faults.stream().findFirst().map(Fault::place).orElse(0L),
        faults,
        last.map(VerifyAudit.Noted::place).orElse(0L),
        last.map(VerifyAudit.Noted::hash).orElse(""));
  }

  /** The rows of a spreadsheet, the header first. */
  List<List<String>> table(List<AuditEntry> entries, Locale locale) {
    List<String> header = COLUMNS.stream().map(name -> text(locale, "column." + name)).toList();
    return Stream.concat(Stream.of(header), all(entries, locale).stream().map(this::row)).toList();
  }

  private List<String> row(Entry entry) {
    return Stream.of(
            Long.toString(entry.sequence()),
            entry.time().atZone(zone()).toOffsetDateTime().toString(),
            entry.actorName(),
            entry.actionName(),
            entry.object(),
            entry.before(),
            entry.after(),
            entry.request(),
            entry.hash())
        .map(HarmlessText::write)
        .toList();
  }

  private Entry entry(AuditEntry entry, Locale locale) {
    AuditEvent event = entry.event();
    return new Entry(
        entry.sequence(),
        event.time(),
        event.actor(),
        people.displayName(event.actor()).orElse(event.actor()),
        event.action(),
        actionName(event.action(), locale),
        event.object(),
        event.before(),
        event.after(),
        event.request(),
        entry.hash(),
        entry.previousHash());
  }

  /** A host answers an unknown key with the key itself; then the code speaks for itself. */
  private String actionName(String action, Locale locale) {
    String name = text(locale, "action." + action);
    return name.endsWith("action." + action) ? action : name;
  }

  private String text(Locale locale, String key) {
    return texts.of(locale, "integrity-risk.audit." + key, List.of());
  }
}
