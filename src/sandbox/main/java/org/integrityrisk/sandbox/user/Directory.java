package org.integrityrisk.sandbox.user;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.integrityrisk.sandbox.entity.Entities;
import org.integrityrisk.sandbox.entity.Stored;

/** The users of one moment by key, name and group. Names are the same in upper and lower case. */
final class Directory {
  private final Map<String, HostUser> byKey = new LinkedHashMap<>();
  private final Map<String, HostUser> byName = new LinkedHashMap<>();
  private final Map<String, Set<HostUser>> byGroup = new TreeMap<>();

  Directory(Entities entities) {
    SystemGroups.ALL.forEach(group -> byGroup.put(group, new LinkedHashSet<>()));
    entities.all(UserData.class).forEach(this::add);
  }

  Collection<HostUser> users() {
    return byKey.values();
  }

  Optional<HostUser> byKey(String key) {
    return key == null ? Optional.empty() : Optional.ofNullable(byKey.get(key));
  }

  Optional<HostUser> byName(String name) {
    return name == null
        ? Optional.empty()
        : Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
  }

  Set<String> groups() {
    return byGroup.keySet();
  }

  Set<HostUser> members(String group) {
    return byGroup.getOrDefault(group, Set.of());
  }

  private void add(Stored<UserData> stored) {
    HostUser user = new HostUser(stored);
    byKey.put(user.getKey(), user);
    byName.put(user.getName().toLowerCase(Locale.ROOT), user);
    for (String group : stored.data().groups()) {
      byGroup.computeIfAbsent(group, name -> new LinkedHashSet<>()).add(user);
    }
  }
}
