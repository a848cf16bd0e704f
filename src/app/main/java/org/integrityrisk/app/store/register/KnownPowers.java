package org.integrityrisk.app.store.register;

import java.util.LinkedHashMap;
import java.util.Map;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.springframework.stereotype.Component;

/**
 * The power that was last filed for each post, in one statement: a clerk rarely files for another
 * one.
 */
@Component
public class KnownPowers {

  private static final String LAST =
      "select p.[POST], p.[POWER], p.[POWER_BASIS] from @RISK_ROW p"
          + " join (select max([ID]) as [LAST] from @RISK_ROW"
          + " where [PROJECT_KEY] = ? and [POST] is not null and [POWER] is not null"
          + " group by [POST]) q on q.[LAST] = p.[ID]";

  private final Database database;

  public KnownPowers(Database database) {
    this.database = database;
  }

  /**
   * A power.
   *
   * @param name what it is called
   * @param basis what it rests on, empty when nobody said
   */
  public record Power(String name, String basis) {}

  /** Powers by code of the post; a post for which none was filed is absent. */
  public Map<String, Power> of(String project) {
    Map<String, Power> powers = new LinkedHashMap<>();
    database
        .read(
            session ->
                session.list(
                    Sql.of(LAST, project),
                    row ->
                        Map.entry(
                            row.text("POST"),
                            new Power(row.text("POWER"), row.text("POWER_BASIS")))))
        .forEach(one -> powers.put(one.getKey(), one.getValue()));
    return powers;
  }
}
