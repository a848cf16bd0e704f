package org.integrityrisk.app.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.ColourName;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.core.regime.TipChannel;
import org.integrityrisk.core.secret.Vault;
import org.integrityrisk.core.tip.ReadTips;
import org.integrityrisk.core.tip.TipCounts;
import org.integrityrisk.core.tip.TipDesk;
import org.integrityrisk.core.tip.TipOutcome;
import org.springframework.stereotype.Component;

/** What handlers choose from, and the counts of tips. */
@Component
public class TipLists {

  private final NamesIn names;
  private final TipDesk desk;
  private final ReadTips reading;
  private final Vault vault;
  private final Clock clock;

  public TipLists(NamesIn names, TipDesk desk, ReadTips reading, Vault vault, Clock clock) {
    this.names = names;
    this.desk = desk;
    this.reading = reading;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * The choices.
   *
   * @param ready whether there is a key to seal tips with
   * @param handles whether the caller handles tips
   * @param units units for which the caller copies tips; none for most callers
   */
  public record Choices(
      boolean ready,
      boolean handles,
      List<CodeName> units,
      List<CodeName> channels,
      List<CodeName> outcomes,
      List<ColourName> colours) {}

  /** How many, of something that has a name. */
  public record Count(String code, String name, int count) {}

  /** The counts of a year. */
  public record Counts(
      int year,
      int total,
      int open,
      int overdue,
      int closed,
      int averageDays,
      List<Count> byChannel,
      List<Count> byMonth,
      List<Count> byOutcome) {}

  Choices choices(Caller caller, String project) {
    desk.regimeFor(caller.key(), project);
    Names words = names.project(caller, project);
    return new Choices(
        vault.isReady(),
        desk.isHandlerAnywhere(caller.key(), project),
        desk.unitsRecorded(caller.key(), project).stream()
            .flatMap(unit -> words.unit(unit).stream())
            .toList(),
        words.regime().routine().tips().channels().stream()
            .map(channel -> new CodeName(channel.code(), channel.name().in(words.locale())))
            .toList(),
        Arrays.stream(TipOutcome.values())
            .map(outcome -> words.own("tip-outcome", outcome.code()))
            .toList(),
        words.regime().warnings().colours().stream().map(words::colour).toList());
  }

  /** The counts of a year, or of the present one. */
  Counts counts(Caller caller, String project, OptionalInt asked) {
    int year = asked.orElseGet(() -> LocalDate.now(clock).getYear());
    TipCounts counts = reading.count(caller.key(), project, year);
    Names words = names.project(caller, project);
    var channels = words.regime().routine().tips().channels();
    return new Counts(
        year,
        counts.total(),
        counts.open(),
        counts.overdue(),
        counts.closed(),
        counts.averageDays(),
        named(
            counts.byChannel(),
            code ->
                channels
                    .find(code)
                    .map(TipChannel::name)
                    .map(n -> n.in(words.locale()))
                    .orElse(code)),
        named(
            counts.byMonth(),
            month -> Month.of(month).getDisplayName(TextStyle.SHORT, words.locale())),
        named(counts.byOutcome(), code -> words.own("tip-outcome", code).name()));
  }

  private static <K> List<Count> named(Map<K, Integer> counts, Function<K, String> name) {
    return counts.entrySet().stream()
        .map(one -> new Count(one.getKey().toString(), name.apply(one.getKey()), one.getValue()))
        .toList();
  }
}
