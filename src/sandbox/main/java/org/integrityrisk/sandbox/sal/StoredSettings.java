package org.integrityrisk.sandbox.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.integrityrisk.sandbox.Unsupported;
import org.integrityrisk.sandbox.db.Database;

/** Settings as rows, so that all nodes see them. Only texts: what the app stores. */
public final class StoredSettings implements PluginSettingsFactory {
  private static final int MAX_KEY = 100;
  private static final int MAX_VALUE = 99_000;

  private final Database database;

  public StoredSettings(Database database) {
    this.database = database;
    database.update(
        "CREATE TABLE IF NOT EXISTS sandbox_setting (setting_key VARCHAR(255) PRIMARY KEY, setting_value "
            + database.dialect().text()
            + " NOT NULL)");
  }

  @Override
  public PluginSettings createGlobalSettings() {
    return new Settings("");
  }

  @Override
  public PluginSettings createSettingsForKey(String key) {
    return new Settings(key + ":");
  }

  private final class Settings implements PluginSettings {
    private final String space;

    Settings(String space) {
      this.space = space;
    }

    @Override
    public Object get(String key) {
      String sql = "SELECT setting_value FROM sandbox_setting WHERE setting_key = ?";
      return database.first(sql, row -> row.getString(1), space + checked(key)).orElse(null);
    }

    @Override
    public Object put(String key, Object value) {
      if (value == null) {
        return remove(key);
      }
      String text = text(value);
      return database.inTransaction(() -> replace(key, text));
    }

    @Override
    public Object remove(String key) {
      Object former = get(key);
      database.update("DELETE FROM sandbox_setting WHERE setting_key = ?", space + key);
      return former;
    }

    private Object replace(String key, String text) {
      Object former = remove(key);
      String sql = "INSERT INTO sandbox_setting (setting_key, setting_value) VALUES (?, ?)";
      database.update(sql, space + key, text);
      return former;
    }
  }

  private static String checked(String key) {
    if (key.length() > MAX_KEY) {
      throw new IllegalArgumentException("Setting key longer than " + MAX_KEY + ": " + key);
    }
    return key;
  }

  private static String text(Object value) {
    if (!(value instanceof String text)) {
      throw Unsupported.member("PluginSettings.put of " + value.getClass().getName());
    }
    if (text.length() > MAX_VALUE) {
      throw new IllegalArgumentException("Setting longer than " + MAX_VALUE + " characters");
    }
    return text;
  }
}
