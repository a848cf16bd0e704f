package org.integrityrisk.sandbox.dashboard;

import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.util.Map;
import org.integrityrisk.sandbox.entity.Stored;

/** An item as the app sees it. */
record StoredItem(Stored<ItemData> stored, int column, int row) implements PortletConfiguration {
  @Override
  public Long getId() {
    return stored.id();
  }

  @Override
  public Integer getColumn() {
    return column;
  }

  @Override
  public Integer getRow() {
    return row;
  }

  @Override
  public Map<String, String> getUserPrefs() {
    return stored.data().preferences();
  }

  @Override
  public Option<ModuleCompleteKey> getCompleteModuleKey() {
    String key = stored.data().module();
    int colon = key.indexOf(':');
    return Option.some(new ModuleCompleteKey(key.substring(0, colon), key.substring(colon + 1)));
  }
}
