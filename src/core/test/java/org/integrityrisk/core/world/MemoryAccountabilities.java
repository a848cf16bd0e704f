package org.integrityrisk.core.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.warning.Accountabilities;
import org.integrityrisk.core.warning.AccountabilityEntry;

/** Entries of accountability in memory. */
public final class MemoryAccountabilities implements Accountabilities {

  private final Map<String, AccountabilityEntry> entries = new LinkedHashMap<>();

  @Override
  public boolean append(AccountabilityEntry entry) {
    return entries.putIfAbsent(entry.id(), entry) == null;
  }

  @Override
  public List<AccountabilityEntry> ofWarning(String warningKey) {
    return entries.values().stream().filter(one -> one.warning().equals(warningKey)).toList();
  }
}
