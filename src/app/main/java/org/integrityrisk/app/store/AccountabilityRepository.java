package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.warning.Accountabilities;
import org.integrityrisk.core.warning.AccountabilityEntry;
import org.integrityrisk.core.warning.WarningReason;
import org.springframework.stereotype.Component;

/** The entries of accountability in the database. */
@Component
public class AccountabilityRepository implements Accountabilities {

  private static final Table<AccountabilityEntry> ENTRIES =
      Table.<AccountabilityEntry>named("ACCOUNTABILITY")
          .key("ENTRY_ID", AccountabilityEntry::id)
          .column("PROJECT_KEY", AccountabilityEntry::project)
          .column("WARNING_KEY", AccountabilityEntry::warning)
          .column("POINT_KEY", AccountabilityEntry::point)
          .column("UNIT_CODE", AccountabilityEntry::unit)
          .column("PERSON", AccountabilityEntry::person)
          .column("KIND", AccountabilityEntry::kind)
          .column("COLOUR", AccountabilityEntry::colour)
          .column("JOINT", AccountabilityEntry::joint)
          .column("NOTE", AccountabilityEntry::note)
          .column("REASON", entry -> Json.of(entry.reason().asValues()))
          .column("RECORDER", AccountabilityEntry::recorder)
          .column("RECORDED", AccountabilityEntry::recorded);

  private final Database database;

  public AccountabilityRepository(Database database) {
    this.database = database;
  }

  @Override
  public boolean append(AccountabilityEntry entry) {
    return database.add(session -> ENTRIES.insertIfAbsent(session, entry));
  }

  @Override
  public List<AccountabilityEntry> ofWarning(String warningKey) {
    return list(Sql.of("where [WARNING_KEY] = ? order by [ID]", warningKey));
  }

  /**
   * The entries that somebody may read: the own ones and those of the units, latest first.
   *
   * @param units codes of the units whose entries all are read
   * @param person user key of whose entries are wanted; empty for everybody's
   */
  public List<AccountabilityEntry> readable(
      String project, String reader, Set<String> units, String person) {
    Sql readable =
        Sql.of("where [PROJECT_KEY] = ? and ([PERSON] = ? or ", project, reader)
            .then(Sql.in("[UNIT_CODE]", units))
            .then(")");
    Sql wanted = person.isEmpty() ? Sql.NONE : Sql.of("and [PERSON] = ?", person);
    return list(readable.then(wanted).then("order by [ID] desc"));
  }

  private List<AccountabilityEntry> list(Sql rest) {
    return database.read(session -> ENTRIES.list(session, AccountabilityRepository::entry, rest));
  }

  private static AccountabilityEntry entry(Row row) throws SQLException {
    return new AccountabilityEntry(
        row.text("ENTRY_ID"),
        row.text("PROJECT_KEY"),
        row.text("WARNING_KEY"),
        row.text("POINT_KEY"),
        row.text("UNIT_CODE"),
        row.text("PERSON"),
        row.text("KIND"),
        row.text("COLOUR"),
        row.flag("JOINT"),
        row.text("NOTE"),
        WarningReason.of(Json.map(row.text("REASON"))),
        row.text("RECORDER"),
        row.moment("RECORDED"));
  }
}
