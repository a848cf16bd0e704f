package org.integrityrisk.app.store.register;

import java.util.List;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.springframework.stereotype.Component;

/** Finds points of the register, page by page: two statements, whatever the size. */
@Component
public class RegisterPages {

  private final Database database;

  public RegisterPages(Database database) {
    this.database = database;
  }

  /**
   * One page.
   *
   * @param total how many points there are on all pages
   * @param points those of this page
   */
  public record Page(long total, List<RegisterPoint> points) {}

  /**
   * The points of one page.
   *
   * @param start how many points to skip, 0 or more
   * @param limit the most points to give
   */
  public Page find(RegisterFilter filter, RegisterOrder order, int start, int limit) {
    Sql where = filter.where();
    Sql count = Sql.of("select count(*) as [N] from @RISK_ROW").then(where);
    Sql page =
        Sql.of("select * from @RISK_ROW")
            .then(where)
            .then(order.clause())
            .then(Sql.PAGE, start, limit);
    return database.read(
        session -> new Page(session.number(count), session.list(page, RegisterPoint::read)));
  }
}
