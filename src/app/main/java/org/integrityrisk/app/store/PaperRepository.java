package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.integrityrisk.app.store.register.Searchable;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.paper.PaperCard;
import org.integrityrisk.core.paper.PaperKind;
import org.integrityrisk.core.paper.PaperPage;
import org.integrityrisk.core.paper.PaperQuery;
import org.integrityrisk.core.paper.PaperTally;
import org.integrityrisk.core.paper.Papers;
import org.springframework.stereotype.Component;

/** The cards of papers in the database; a page of them is read by two statements. */
@Component
public class PaperRepository implements Papers {

  private static final String OVERDUE = "case when [DUE] < ? then 1 else 0 end";

  private static final Table<PaperCard> CARDS =
      Table.<PaperCard>named("PAPER")
          .key("PAPER_ID", PaperCard::id)
          .column("KIND", PaperCard::kind)
          .column("PROJECT_KEY", PaperCard::project)
          .column("UNIT_CODE", PaperCard::unit)
          .column("DEPARTMENT", PaperCard::department)
          .column("LEVEL_CODE", PaperCard::level)
          .column("LEVEL_NOW", PaperCard::levelNow)
          .column("STATE_CODE", PaperCard::state)
          .column("OPEN_NOW", PaperCard::open)
          .column("FLAGGED", PaperCard::flagged)
          .column("DUE", PaperCard::due)
          .column("OWNER_KEY", PaperCard::owner)
          .column("HOLDER", PaperCard::holder)
          .column("STARTED", PaperCard::started)
          .column("TITLE", card -> Searchable.cut(card.title()))
          .column("SEARCH_TEXT", card -> Searchable.of(card.title(), card.words()))
          .column("HEADCOUNT", card -> card.concerned().size());

  private static final Table<Tie> TIES =
      Table.<Tie>named("PAPER_TIE")
          .key("TIE_KEY", tie -> tie.paper + "/" + tie.kind + "/" + tie.target)
          .column("PAPER_ID", Tie::paper)
          .column("KIND", Tie::kind)
          .column("TARGET", Tie::target);

  /** What a paper has to do with. */
  private record Tie(String paper, String kind, String target) {}

  private final Database database;

  public PaperRepository(Database database) {
    this.database = database;
  }

  @Override
  public void keep(PaperCard card) {
    database.run(
        session -> {
          CARDS.save(session, card);
          TIES.insertAllAbsent(session, ties(card));
        });
  }

  private static List<Tie> ties(PaperCard card) {
    return Stream.concat(
            card.concerned().stream().map(person -> new Tie(card.id(), PaperWhere.PERSON, person)),
            card.points().stream().map(point -> new Tie(card.id(), PaperWhere.POINT, point)))
        .toList();
  }

  @Override
  public PaperPage<PaperCard> find(PaperQuery query, int start, int limit) {
    Sql where = PaperWhere.of(query);
    Sql page =
        where
            .then("order by " + OVERDUE + " desc,", query.today().toString())
            .then("[OPEN_NOW] desc, [STARTED] desc, [ID] desc")
            .then(Sql.PAGE, start, limit);
    return database.read(
        session ->
            new PaperPage<>(
                session.number(Sql.of("select count(*) as [N] from @PAPER").then(where)),
                CARDS.list(session, PaperRepository::card, page)));
  }

  @Override
  public List<PaperTally> countByLevel(PaperQuery query) {
    String today = query.today().toString();
    Sql select =
        Sql.of("select [LEVEL_CODE], count(*) as [ISSUED], sum([HEADCOUNT]) as [CONCERNED],")
            .then("sum([OPEN_NOW]) as [STILL_OPEN], sum(" + OVERDUE + ") as [LATE],", today)
            .then("sum(case when [LEVEL_NOW] <> [LEVEL_CODE] then 1 else 0 end) as [MOVED]")
            .then("from @PAPER")
            .then(PaperWhere.of(query))
            .then("group by [LEVEL_CODE] order by [LEVEL_CODE]");
    return database.read(session -> session.list(select, PaperRepository::tally));
  }

  private static PaperTally tally(Row row) throws SQLException {
    return new PaperTally(
        row.text("LEVEL_CODE"),
        row.count("ISSUED"),
        row.count("CONCERNED"),
        row.count("STILL_OPEN"),
        row.count("LATE"),
        row.count("MOVED"));
  }

  /** Whom it concerns and which points it names stand in its trail, and are not asked for here. */
  private static PaperCard card(Row row) throws SQLException {
    return new PaperCard(
        row.text("PAPER_ID"),
        row.coded("KIND", PaperKind.class),
        row.text("PROJECT_KEY"),
        row.text("UNIT_CODE"),
        row.text("DEPARTMENT"),
        row.text("LEVEL_CODE"),
        row.text("LEVEL_NOW"),
        row.text("STATE_CODE"),
        row.flag("OPEN_NOW"),
        row.flag("FLAGGED"),
        row.date("DUE"),
        row.text("OWNER_KEY"),
        row.text("HOLDER"),
        row.moment("STARTED"),
        row.text("TITLE"),
        row.text("SEARCH_TEXT"),
        Set.of(),
        Set.of());
  }
}
