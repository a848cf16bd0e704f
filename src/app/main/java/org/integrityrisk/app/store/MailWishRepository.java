package org.integrityrisk.app.store;

import java.util.List;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.notice.MailWish;
import org.integrityrisk.core.notice.MailWishes;
import org.springframework.stereotype.Component;

/** What each person has chosen, in the database. */
@Component
public class MailWishRepository implements MailWishes {

  private record Chosen(String user, MailWish wish) {}

  private static final Table<Chosen> WISHES =
      Table.<Chosen>named("MAIL_WISH").key("USER_KEY", Chosen::user).column("WISH", Chosen::wish);

  private final Database database;
  private final WorkScope scope;

  public MailWishRepository(Database database, WorkScope scope) {
    this.database = database;
    this.scope = scope;
  }

  @Override
  public MailWish of(String user) {
    return scope.once(
        List.of(MailWish.class, user),
        () ->
            WISHES
                .list(
                    database,
                    row -> row.coded("WISH", MailWish.class),
                    "where [USER_KEY] = ?",
                    user)
                .stream()
                .findFirst()
                .orElse(MailWish.AT_ONCE));
  }

  /** Of two choices at one moment the later one counts. */
  @Override
  public void keep(String user, MailWish wish) {
    Chosen chosen = new Chosen(user, wish);
    boolean first = database.add(session -> WISHES.insertIfAbsent(session, chosen));
    if (!first) {
      database.write(session -> WISHES.change(session, chosen));
    }
    scope.forget();
  }
}
