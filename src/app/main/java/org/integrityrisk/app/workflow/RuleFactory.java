package org.integrityrisk.app.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;

/**
 * Explains our rules to administrators who look at a workflow. The rules have nothing to configure:
 * their arguments come with the workflow that the set-up compiles.
 */
public class RuleFactory extends AbstractWorkflowPluginFactory
    implements WorkflowPluginConditionFactory,
        WorkflowPluginValidatorFactory,
        WorkflowPluginFunctionFactory {
  private static final String PLUGIN_KEY = "org.integrityrisk.jira";

  private final I18nResolver texts;

  public RuleFactory(@ComponentImport I18nResolver texts) {
    this.texts = texts;
  }

  @Override
  protected void getVelocityParamsForInput(Map<String, Object> parameters) {}

  @Override
  protected void getVelocityParamsForEdit(
      Map<String, Object> parameters, AbstractDescriptor descriptor) {}

  @Override
  protected void getVelocityParamsForView(
      Map<String, Object> parameters, AbstractDescriptor descriptor) {
    String module = String.valueOf(arguments(descriptor).get("full.module.key"));
    String key = module.startsWith(PLUGIN_KEY) ? module.substring(PLUGIN_KEY.length()) : module;
    parameters.put("integrityRiskRule", texts.getText("integrity-risk.workflow." + key));
  }

  private static Map<?, ?> arguments(AbstractDescriptor descriptor) {
    if (descriptor instanceof ConditionDescriptor condition) {
      return condition.getArgs();
    }
    if (descriptor instanceof ValidatorDescriptor validator) {
      return validator.getArgs();
    }
    return ((FunctionDescriptor) descriptor).getArgs();
  }

  @Override
  public Map<String, ?> getDescriptorParams(Map<String, Object> formParameters) {
    return Map.of();
  }
}
