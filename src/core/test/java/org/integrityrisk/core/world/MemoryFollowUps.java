package org.integrityrisk.core.world;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.core.change.FollowUpField;
import org.integrityrisk.core.change.FollowUps;

/** How often which words stand in measures and warnings, in memory. */
public final class MemoryFollowUps implements FollowUps {

  private final Fuse fuse;
  private final Map<FollowUpField, Map<String, Integer>> words = new EnumMap<>(FollowUpField.class);

  private final Set<FollowUpField> refused = EnumSet.noneOf(FollowUpField.class);

  MemoryFollowUps(Fuse fuse) {
    this.fuse = fuse;
  }

  /** One more measure or warning holds the word. */
  public void add(FollowUpField field, String code) {
    words.computeIfAbsent(field, any -> new HashMap<>()).merge(code, 1, Integer::sum);
  }

  @Override
  public Map<String, Integer> wordsIn(String project, FollowUpField field) {
    return Map.copyOf(words.getOrDefault(field, Map.of()));
  }

  /** The host refuses to replace words of that field. */
  public void refuse(FollowUpField field) {
    refused.add(field);
  }

  public void relent() {
    refused.clear();
  }

  @Override
  public void replace(String project, FollowUpField field, String code, String word, String user) {
    fuse.beforeWrite();
    if (refused.contains(field)) {
      throw new IllegalStateException("The host refuses " + code);
    }
    Map<String, Integer> counts = words.getOrDefault(field, new HashMap<>());
    Integer replaced = counts.remove(code);
    if (replaced != null) {
      counts.merge(word, replaced, Integer::sum);
    }
  }
}
