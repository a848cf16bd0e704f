package org.integrityrisk.sandbox.config.data;

/**
 * A custom field. It has one configuration, which has the field's id.
 *
 * @param type complete module key
 * @param searcher complete module key; empty when it cannot be searched
 */
public record FieldData(
    String name, String description, String type, String searcher, FieldContext context)
    implements Named {
  public FieldData withContext(FieldContext newContext) {
    return new FieldData(name, description, type, searcher, newContext);
  }

  public FieldData withoutProject(long id) {
    return withContext(context.withoutProject(id));
  }
}
