package org.integrityrisk.sandbox.config.data;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A project.
 *
 * @param lead key of the user who leads it
 * @param members members by id of the role
 */
public record ProjectData(
    String key,
    String name,
    String description,
    String lead,
    String type,
    Schemes schemes,
    Map<Long, List<Member>> members)
    implements Named {
  public ProjectData {
    members = Map.copyOf(members);
  }

  public List<Member> membersOf(long role) {
    return members.getOrDefault(role, List.of());
  }

  public ProjectData withSchemes(Schemes newSchemes) {
    return new ProjectData(key, name, description, lead, type, newSchemes, members);
  }

  public ProjectData withMembers(long role, List<Member> added) {
    Set<Member> all = new LinkedHashSet<>(membersOf(role));
    all.addAll(added);
    return withRole(role, List.copyOf(all));
  }

  public ProjectData withoutMembers(long role, List<Member> removed) {
    return withRole(
        role, membersOf(role).stream().filter(member -> !removed.contains(member)).toList());
  }

  public ProjectData withoutRole(long role) {
    return withRole(role, List.of());
  }

  private ProjectData withRole(long role, List<Member> roleMembers) {
    Map<Long, List<Member>> changed = new LinkedHashMap<>(members);
    changed.put(role, roleMembers);
    return new ProjectData(key, name, description, lead, type, schemes, changed);
  }
}
