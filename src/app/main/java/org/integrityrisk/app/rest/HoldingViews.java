package org.integrityrisk.app.rest;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.HoldingLine;
import org.integrityrisk.app.rest.view.HoldingTable;
import org.integrityrisk.app.rest.view.HoldingView;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.holding.EntryKind;
import org.integrityrisk.core.holding.Holding;
import org.integrityrisk.core.holding.HoldingState;
import org.integrityrisk.core.holding.ListHoldings;
import org.integrityrisk.core.holding.LoadHolding;
import org.integrityrisk.core.holding.LoadedHolding;
import org.integrityrisk.core.paper.PaperFilter;
import org.integrityrisk.core.paper.PaperPage;
import org.springframework.stereotype.Component;

/** Shows ledgers of items held to those who may see them. */
@Component
public class HoldingViews implements PaperViews<Holding> {

  private static final String HEADER = "integrity-risk.holding.column.";

  private final LoadHolding load;
  private final ListHoldings list;
  private final Actors actors;
  private final NamesIn names;
  private final Spreadsheets spreadsheets;
  private final Texts texts;

  public HoldingViews(
      LoadHolding load,
      ListHoldings list,
      Actors actors,
      NamesIn names,
      Spreadsheets spreadsheets,
      Texts texts) {
    this.load = load;
    this.list = list;
    this.actors = actors;
    this.names = names;
    this.spreadsheets = spreadsheets;
    this.texts = texts;
  }

  /** A page of a list. */
  public record HoldingPage(long total, int start, int limit, List<HoldingLine> holdings) {}

  /**
   * What somebody who keeps a ledger chooses from.
   *
   * @param known whether the regime keeps such ledgers
   * @param departments departments whose ledger the caller keeps
   * @param intakes how something comes in
   * @param movements what can become of it, further intakes among them
   */
  public record Choices(
      boolean known,
      List<CodeName> departments,
      List<CodeName> intakes,
      List<CodeName> movements) {}

  @Override
  public HoldingView of(Caller caller, String id) {
    LoadedHolding loaded = load.forUser(caller.key(), id);
    return HoldingView.of(loaded, names.project(caller, loaded.holding().item().project()));
  }

  @Override
  public PaperPage<Holding> found(
      Caller caller, String project, PaperFilter filter, int start, int limit) {
    return list.page(caller.key(), project, filter, start, limit);
  }

  @Override
  public PaperFilter filter(Caller caller, PaperParameters query) {
    String state = query.isTrue("stock") ? HoldingState.IN_STOCK.code() : "";
    return query.filter(state, "", "difference");
  }

  @Override
  public HoldingPage page(Caller caller, String project, PaperFilter filter, Paging paging) {
    PaperPage<Holding> found = found(caller, project, filter, paging.start(), paging.limit());
    Names words = names.project(caller, project);
    return new HoldingPage(
        found.total(),
        paging.start(),
        paging.limit(),
        found.map(one -> HoldingLine.of(one, words)).papers());
  }

  @Override
  public Download file(Caller caller, String project, List<Holding> all, String format) {
    Names words = names.project(caller, project);
    return spreadsheets.file(
        "holdings",
        format,
        HoldingTable.of(
            all, column -> texts.of(caller.locale(), HEADER + column, List.of()), words));
  }

  @Override
  public Choices choices(Caller caller, String project) {
    Names words = names.project(caller, project);
    Rights rights = new Rights(actors.of(caller.key(), words.register()), words.register());
    return new Choices(
        words.regime().routine().holdings(),
        words.register().departments().stream()
            .filter(one -> LoadedHolding.mayKeep(rights, one.code()))
            .map(one -> new CodeName(one.code(), one.name()))
            .toList(),
        kinds(EntryKind::isIntake, words),
        kinds(EntryKind::isMovement, words));
  }

  private static List<CodeName> kinds(Predicate<EntryKind> wanted, Names words) {
    return Stream.of(EntryKind.values())
        .filter(wanted)
        .map(kind -> words.own("holding", kind.code()))
        .toList();
  }
}
