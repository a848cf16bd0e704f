package org.integrityrisk.app.install.steps;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Calls the host's builder of workflow schemes by the names of its setters. What they return
 * differs between published lines of the host, so a compiled call would find its method on some of
 * them only.
 */
final class SchemeBuilder {
  private final AssignableWorkflowScheme.Builder builder;

  SchemeBuilder(AssignableWorkflowScheme.Builder builder) {
    this.builder = builder;
  }

  SchemeBuilder name(String name) throws ReflectiveOperationException {
    return set("setName", name);
  }

  SchemeBuilder description(String description) throws ReflectiveOperationException {
    return set("setDescription", description);
  }

  SchemeBuilder mapping(String issueTypeId, String workflow) throws ReflectiveOperationException {
    return set("setMapping", issueTypeId, workflow);
  }

  AssignableWorkflowScheme build() {
    return builder.build();
  }

  private SchemeBuilder set(String setter, String... values) throws ReflectiveOperationException {
    Class<?>[] types = new Class<?>[values.length];
    Arrays.fill(types, String.class);
    Method method = AssignableWorkflowScheme.Builder.class.getMethod(setter, types);
    method.invoke(builder, (Object[]) values);
    return this;
  }
}
