package org.integrityrisk.app.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.store.register.Searchable;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.paper.PaperFilter;
import org.integrityrisk.core.paper.PaperQuery;
import org.integrityrisk.core.paper.PaperSight;
import org.integrityrisk.core.paper.PaperSight.LevelOffice;

/** Which cards a question lets through, as a where clause. */
final class PaperWhere {

  /** The kind of tie to somebody who has to do with a paper. */
  static final String PERSON = "person";

  /** The kind of tie to a risk point. */
  static final String POINT = "point";

  private static final String TIED =
      "[PAPER_ID] in (select t.[PAPER_ID] from @PAPER_TIE t where t.[KIND] = ? and";

  private PaperWhere() {}

  static Sql of(PaperQuery query) {
    Sql project =
        Sql.of("where [KIND] = ? and [PROJECT_KEY] = ?", query.kind().code(), query.project());
    return Stream.concat(conditions(query), sight(query.sight()).stream())
        .reduce(project, (clause, next) -> clause.then("and").then(next));
  }

  private static Stream<Sql> conditions(PaperQuery query) {
    PaperFilter filter = query.filter();
    return Stream.of(
            is("STATE_CODE", filter.state()),
            is("LEVEL_CODE", filter.level()),
            is("DEPARTMENT", filter.department()),
            is("HOLDER", filter.holder()),
            when(!filter.unit().isEmpty(), Sql.in("[UNIT_CODE]", query.units())),
            when(
                filter.flagged(), Sql.of("([FLAGGED] = 1 or [DUE] < ?)", query.today().toString())),
            query.from().map(from -> Sql.of("[STARTED] >= ?", from.toEpochMilli())),
            query.before().map(before -> Sql.of("[STARTED] < ?", before.toEpochMilli())),
            when(
                !filter.text().isBlank(),
                Sql.of("[SEARCH_TEXT] like ? escape '!'", Searchable.pattern(filter.text()))),
            when(!filter.point().isEmpty(), tied(POINT, List.of(filter.point()))))
        .flatMap(Optional::stream);
  }

  /** What somebody may see; empty when that is everything. */
  private static Optional<Sql> sight(PaperSight sight) {
    if (sight.everything()) {
      return Optional.empty();
    }
    Sql nothing = Sql.of("(1 = 0");
    Stream<Optional<Sql>> ways =
        Stream.of(
            is("OWNER_KEY", sight.involved()),
            when(!sight.involved().isEmpty(), tied(PERSON, List.of(sight.involved()))),
            when(!sight.units().isEmpty(), Sql.in("[UNIT_CODE]", sight.units())),
            when(!sight.departments().isEmpty(), Sql.in("[DEPARTMENT]", sight.departments())),
            when(!sight.people().isEmpty(), tied(PERSON, sight.people())));
    Stream<Optional<Sql>> offices = sight.offices().stream().map(PaperWhere::office);
    return Optional.of(
        Stream.concat(ways, offices)
            .flatMap(Optional::stream)
            .reduce(nothing, (clause, next) -> clause.then("or").then(next))
            .then(")"));
  }

  private static Optional<Sql> office(LevelOffice office) {
    return when(
        !office.units().isEmpty() || !office.departments().isEmpty(),
        Sql.of("([LEVEL_NOW] = ? and (([DEPARTMENT] is null and", office.level())
            .then(Sql.in("[UNIT_CODE]", office.units()))
            .then(") or")
            .then(Sql.in("[DEPARTMENT]", office.departments()))
            .then("))"));
  }

  private static Sql tied(String kind, Collection<String> targets) {
    return Sql.of(TIED, kind).then(Sql.in("t.[TARGET]", targets)).then(")");
  }

  private static Optional<Sql> is(String column, String value) {
    return when(!value.isEmpty(), Sql.of("[" + column + "] = ?", value));
  }

  private static Optional<Sql> when(boolean wanted, Sql condition) {
    return Optional.of(condition).filter(any -> wanted);
  }
}
