package org.integrityrisk.sandbox.sal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.rdbms.TransactionalExecutor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.integrityrisk.sandbox.TestUsers;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.db.TestDatabase;
import org.integrityrisk.sandbox.security.CurrentCaller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlatformServicesTest {
  private final TestDatabase test = new TestDatabase();
  private final Database database = test.database();

  @AfterEach
  void close() {
    test.close();
  }

  @Test
  void settings_are_kept_by_key_and_space() {
    StoredSettings stored = new StoredSettings(database);
    PluginSettings global = stored.createGlobalSettings();
    assertThat(global.put("a", "1")).isNull();
    assertThat(global.put("a", "2")).isEqualTo("1");
    assertThat(stored.createSettingsForKey("other").get("a")).isNull();
    assertThat(global.remove("a")).isEqualTo("2");
    assertThat(global.get("a")).isNull();
  }

  @Test
  void settings_other_than_texts_are_refused_loudly() {
    PluginSettings settings = new StoredSettings(database).createGlobalSettings();
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> settings.put("a", List.of()));
  }

  @Test
  void sql_of_the_app_joins_the_transaction_unless_it_asks_for_its_own() {
    database.update("CREATE TABLE t (a INT)");
    TransactionalExecutor executor = new PooledExecutors(database).createExecutor();
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                database.inTransaction(
                    () -> {
                      executor.existingTransaction().execute(connection -> insert(connection, 1));
                      executor.newTransaction().execute(connection -> insert(connection, 2));
                      throw new IllegalStateException();
                    }));
    assertThat(database.query("SELECT a FROM t", row -> row.getInt(1))).containsExactly(2);
  }

  private static boolean insert(Connection connection, int value) {
    try (Statement statement = connection.createStatement()) {
      return statement.execute("INSERT INTO t VALUES (" + value + ")");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void users_are_shown_with_their_rights() {
    TestUsers known = new TestUsers();
    UserManager users = new SalUsers(() -> known);
    UserKey admin = new UserKey(TestUsers.ADMIN.key());
    UserKey li = new UserKey(TestUsers.LI.key());
    assertThat(users.getRemoteUserKey()).isNull();
    UserKey remote = CurrentCaller.as(TestUsers.LI, () -> users.getRemoteUserKey());
    assertThat(remote).isEqualTo(li);
    assertThat(users.getUserProfile("li").getFullName()).isEqualTo("李伟");
    assertThat(users.getUserProfile(new UserKey("none"))).isNull();
    assertThat(users.isAdmin(admin)).isTrue();
    assertThat(users.isAdmin(li)).isFalse();
    assertThat(users.isSystemAdmin(null)).isFalse();
    assertThat(users.isUserInGroup(admin, "administrators")).isTrue();
  }
}
