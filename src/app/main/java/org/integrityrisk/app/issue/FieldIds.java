package org.integrityrisk.app.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.app.install.HostObjects;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.catalogue.AppField;
import org.integrityrisk.app.install.catalogue.AppIssueType;
import org.integrityrisk.app.install.catalogue.OptionCode;
import org.springframework.stereotype.Component;

/**
 * Translates between our codes and the host's ids. Ids never change once given, so a table some
 * seconds old is right in all it says; what it does not know is looked up again.
 */
@Component
public class FieldIds {
  private static final Duration FRESH = Duration.ofSeconds(10);

  /** How long a miss is believed: foreign issues are asked about all the time. */
  private static final Duration MISS = Duration.ofSeconds(1);

  private record Snapshot(Instant taken, HostIdTable table) {}

  private final HostObjects objects;
  private final HostComponents host;
  private final Clock clock;
  private volatile Snapshot snapshot;

  public FieldIds(HostObjects objects, HostComponents host, Clock clock) {
    this.objects = objects;
    this.host = host;
    this.clock = clock;
    this.snapshot = new Snapshot(Instant.EPOCH, new HostIdTable(List.of()));
  }

  /** Keys of the projects that are set up, by the host's ids; may be some seconds old. */
  public Map<String, String> projects() {
    Map<String, String> known = tableNotOlderThan(FRESH).codes(SetupKind.PROJECT);
    return known.isEmpty() ? tableNotOlderThan(MISS).codes(SetupKind.PROJECT) : known;
  }

  /** The host's id of a field; empty before the set-up. */
  public Optional<String> idOf(AppField field) {
    return find(table -> table.id(SetupKind.FIELD, field.code()));
  }

  /** Whether the issue is of that type of ours. */
  boolean isOfType(Issue issue, AppIssueType type) {
    return find(table -> table.id(SetupKind.ISSUE_TYPE, type.code()))
        .filter(id -> id.equals(issue.getIssueTypeId()))
        .isPresent();
  }

  String issueType(AppIssueType type) {
    return id(SetupKind.ISSUE_TYPE, type.code());
  }

  /** Id of the status of a state. */
  String status(String state) {
    return id(SetupKind.STATUS, state);
  }

  /** What the host calls the workflow of that code. */
  String workflow(String code) {
    return id(SetupKind.WORKFLOW, code);
  }

  Long linkType() {
    return Long.valueOf(id(SetupKind.LINK_TYPE, "concerns"));
  }

  /**
   * Code of the state of an issue of ours; empty when somebody has put it into a status of another
   * app.
   */
  Optional<String> state(Issue issue) {
    return findOwn(table -> table.code(SetupKind.STATUS, issue.getStatusId()));
  }

  /** The host's field. */
  CustomField field(AppField field) {
    CustomField found = host.customFields().getCustomFieldObject(id(SetupKind.FIELD, field.code()));
    if (found == null) {
      throw new NoSuchElementException("field " + field.code());
    }
    return found;
  }

  /** Id of the option of a word; empty when the set-up knows no such word. */
  Optional<String> optionId(AppField field, String word) {
    return findOwn(table -> table.id(SetupKind.OPTION, OptionCode.of(field, word)));
  }

  /** The option of a word, as the host keeps it. */
  Optional<Option> option(AppField field, String word) {
    return optionId(field, word).map(id -> host.options().findByOptionId(Long.valueOf(id)));
  }

  /** The words that the option with that id stands for, one for each that regimes call alike. */
  List<String> words(String optionId) {
    Function<HostIdTable, Optional<List<String>>> question =
        table ->
            Optional.of(table.allCodes(SetupKind.OPTION, optionId))
                .filter(codes -> !codes.isEmpty());
    return findOwn(question).orElse(List.of()).stream().map(OptionCode::wordOf).toList();
  }

  /** What the host calls the field, whatever an administrator has made of its name. */
  String nameOf(AppField field) {
    return field(field).getName();
  }

  private String id(SetupKind kind, String code) {
    return findOwn(table -> table.id(kind, code))
        .orElseThrow(() -> new NoSuchElementException(kind.code() + "/" + code));
  }

  /** What an issue of ours holds is there unless the set-up has made it this very moment. */
  private <T> Optional<T> findOwn(Function<HostIdTable, Optional<T>> question) {
    Optional<T> answer = question.apply(tableNotOlderThan(FRESH));
    return answer.isPresent() ? answer : question.apply(tableNotOlderThan(Duration.ZERO));
  }

  private Optional<String> find(Function<HostIdTable, Optional<String>> question) {
    Optional<String> answer = question.apply(tableNotOlderThan(FRESH));
    return answer.isPresent() ? answer : question.apply(tableNotOlderThan(MISS));
  }

  private HostIdTable tableNotOlderThan(Duration age) {
    Snapshot known = snapshot;
    if (known.taken().plus(age).isBefore(clock.instant())) {
      known = new Snapshot(clock.instant(), new HostIdTable(objects.all()));
      snapshot = known;
    }
    return known.table();
  }
}
