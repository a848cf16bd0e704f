package org.ofbiz.core.entity;

import java.util.List;
import java.util.Map;

/**
 * A row of the host's storage with the rows that belong to it. As the change log of an event: the
 * change group, whose rows {@code ChildChangeItem} say in {@code field}, {@code fieldtype}, {@code
 * oldvalue} and {@code oldstring} what was changed.
 *
 * <p>Source: link facts of Octopus_Jira; the listener example of Adaptavist's published guide for
 * ScriptRunner. In the host, {@code get} is inherited and constructors take a model.
 */
public class GenericValue {
  private final Map<String, ?> fields;
  private final Map<String, List<GenericValue>> related;

  public GenericValue(Map<String, ?> fields, Map<String, List<GenericValue>> related) {
    this.fields = fields;
    this.related = related;
  }

  /** Returns null for a field without a value. */
  public Object get(String name) {
    return fields.get(name);
  }

  public List<GenericValue> getRelated(String relationName) throws GenericEntityException {
    if (!related.containsKey(relationName)) {
      throw new GenericEntityException("No relation " + relationName);
    }
    return related.get(relationName);
  }
}
