package org.integrityrisk.app.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.SlipLine;
import org.integrityrisk.app.rest.view.SlipTable;
import org.integrityrisk.app.rest.view.SlipView;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.paper.PaperFilter;
import org.integrityrisk.core.paper.PaperPage;
import org.integrityrisk.core.power.Powers;
import org.integrityrisk.core.regime.Form;
import org.integrityrisk.core.regime.FormColumn;
import org.integrityrisk.core.regime.FormContent;
import org.integrityrisk.core.slip.ListSlips;
import org.integrityrisk.core.slip.LoadSlip;
import org.integrityrisk.core.slip.LoadedSlip;
import org.integrityrisk.core.slip.OpenSlip;
import org.integrityrisk.core.slip.Slip;
import org.integrityrisk.core.slip.SlipState;
import org.springframework.stereotype.Component;

/** Shows trace slips to those who may see them. */
@Component
public class SlipViews implements PaperViews<Slip> {

  private static final String HEADER = "integrity-risk.slip.column.";

  private final LoadSlip load;
  private final ListSlips list;
  private final Powers powers;
  private final Actors actors;
  private final NamesIn names;
  private final Spreadsheets spreadsheets;
  private final Texts texts;
  private final Clock clock;

  public SlipViews(
      LoadSlip load,
      ListSlips list,
      Powers powers,
      Actors actors,
      NamesIn names,
      Spreadsheets spreadsheets,
      Texts texts,
      Clock clock) {
    this.load = load;
    this.list = list;
    this.powers = powers;
    this.actors = actors;
    this.names = names;
    this.spreadsheets = spreadsheets;
    this.texts = texts;
    this.clock = clock;
  }

  /** A page of a list. */
  public record SlipPage(long total, int start, int limit, List<SlipLine> slips) {}

  /**
   * What somebody who makes a slip chooses from.
   *
   * @param form what the regime calls the slip; empty when it has no such form
   * @param columns what it calls the columns, by what they show
   * @param departments departments for whose business the caller makes slips
   * @param powers powers that have an internal flow
   */
  public record Choices(
      String form,
      Map<String, String> columns,
      List<CodeName> departments,
      List<CodeName> powers,
      List<CodeName> states) {}

  @Override
  public SlipView of(Caller caller, String id) {
    LoadedSlip loaded = load.forUser(caller.key(), id);
    Names words = names.project(caller, loaded.slip().head().project());
    LocalDate today = LocalDate.now(clock);
    return SlipView.of(loaded, mayDo(loaded), today, clock.getZone(), words);
  }

  @Override
  public PaperPage<Slip> found(
      Caller caller, String project, PaperFilter filter, int start, int limit) {
    return list.page(caller.key(), project, filter, start, limit);
  }

  @Override
  public PaperFilter filter(Caller caller, PaperParameters query) {
    String holder = query.isTrue("mine") ? caller.key() : "";
    return query.filter(query.state(SlipState.class), holder, "late");
  }

  @Override
  public SlipPage page(Caller caller, String project, PaperFilter filter, Paging paging) {
    PaperPage<Slip> found = found(caller, project, filter, paging.start(), paging.limit());
    Names words = names.project(caller, project);
    LocalDate today = LocalDate.now(clock);
    return new SlipPage(
        found.total(),
        paging.start(),
        paging.limit(),
        found.map(one -> SlipLine.of(one, today, clock.getZone(), words)).papers());
  }

  @Override
  public Download file(Caller caller, String project, List<Slip> all, String format) {
    Names words = names.project(caller, project);
    return spreadsheets.file(
        "slips",
        format,
        SlipTable.of(
            all,
            column -> texts.of(caller.locale(), HEADER + column, List.of()),
            clock.getZone(),
            words));
  }

  @Override
  public Choices choices(Caller caller, String project) {
    Names words = names.project(caller, project);
    Optional<Form> form =
        words.regime().routine().forms().stream()
            .filter(one -> one.columns().stream().anyMatch(SlipViews::isHandler))
            .findFirst();
    Map<String, String> columns = new LinkedHashMap<>();
    form.stream()
        .flatMap(one -> one.columns().stream())
        .forEach(one -> columns.put(one.shows().code(), one.name().in(words.locale())));
    Rights rights = new Rights(actors.of(caller.key(), words.register()), words.register());
    return new Choices(
        form.map(one -> one.name().in(words.locale())).orElse(""),
        columns,
        words.register().departments().stream()
            .filter(one -> OpenSlip.mayOpen(rights, one.code()))
            .map(one -> new CodeName(one.code(), one.name()))
            .toList(),
        powers.catalogue().powers().stream()
            .filter(power -> power.internal().all().findAny().isPresent())
            .map(power -> new CodeName(power.code(), power.name()))
            .toList(),
        Stream.of(SlipState.values()).map(state -> words.own("slip", state.code())).toList());
  }

  private static boolean isHandler(FormColumn column) {
    return column.shows() == FormContent.HANDLER;
  }

  private static List<String> mayDo(LoadedSlip loaded) {
    List<String> mayDo = new ArrayList<>();
    if (loaded.mayReceive()) {
      mayDo.add("receive");
    }
    if (loaded.mayHandOver()) {
      mayDo.add("hand-over");
    }
    if (loaded.mayRedirect()) {
      mayDo.add("redirect");
    }
    return mayDo;
  }
}
