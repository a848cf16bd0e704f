package org.integrityrisk.sandbox.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.integrityrisk.sandbox.Unsupported;

/**
 * Writes a descriptor as XML, in the order that its document type wants. OSWorkflow's own writer
 * does not escape what stands in arguments.
 */
final class DescriptorXml {
  private final XmlText xml = new XmlText();

  private DescriptorXml() {}

  /**
   * The descriptor as XML.
   *
   * @throws UnsupportedOperationException for parts that Jira's own editor never writes
   */
  static String write(WorkflowDescriptor descriptor) {
    DescriptorXml writer = new DescriptorXml();
    writer.workflow(descriptor);
    return writer.xml.toString();
  }

  private void workflow(WorkflowDescriptor descriptor) {
    refuse(descriptor.getRegisters(), "registers");
    refuse(descriptor.getSplits(), "splits");
    refuse(descriptor.getJoins(), "joins");
    refuse(descriptor.getCommonActions().keySet(), "common actions");
    xml.open("workflow");
    metas(descriptor.getMetaAttributes());
    actions("initial-actions", descriptor.getInitialActions());
    actions("global-actions", descriptor.getGlobalActions());
    xml.open("steps");
    each(descriptor.getSteps(), StepDescriptor.class, this::step);
    xml.close("steps");
    xml.close("workflow");
  }

  private static void refuse(Collection<?> parts, String name) {
    if (!parts.isEmpty()) {
      throw Unsupported.member(name + " of workflows");
    }
  }

  private void step(StepDescriptor step) {
    xml.open("step", "id", Integer.toString(step.getId()), "name", step.getName());
    metas(step.getMetaAttributes());
    functions("pre-functions", step.getPreFunctions());
    actions("actions", step.getActions());
    functions("post-functions", step.getPostFunctions());
    xml.close("step");
  }

  private void actions(String name, List<?> actions) {
    if (!actions.isEmpty()) {
      xml.open(name);
      each(actions, ActionDescriptor.class, this::action);
      xml.close(name);
    }
  }

  private void action(ActionDescriptor action) {
    xml.open(
        "action",
        "id",
        Integer.toString(action.getId()),
        "name",
        action.getName(),
        "view",
        action.getView(),
        "auto",
        action.getAutoExecute() ? "true" : null,
        "finish",
        action.isFinish() ? "true" : null);
    metas(action.getMetaAttributes());
    if (action.getRestriction() != null) {
      xml.open("restrict-to");
      conditions(action.getRestriction().getConditions());
      xml.close("restrict-to");
    }
    validators(action.getValidators());
    functions("pre-functions", action.getPreFunctions());
    results(action);
    functions("post-functions", action.getPostFunctions());
    xml.close("action");
  }

  private void results(ActionDescriptor action) {
    refuse(action.getConditionalResults(), "conditional results");
    ResultDescriptor result = action.getUnconditionalResult();
    xml.open("results");
    xml.open(
        "unconditional-result",
        "old-status",
        result.getOldStatus(),
        "status",
        result.getStatus(),
        "step",
        Integer.toString(result.getStep()));
    validators(result.getValidators());
    functions("pre-functions", result.getPreFunctions());
    functions("post-functions", result.getPostFunctions());
    xml.close("unconditional-result");
    xml.close("results");
  }

  private void conditions(List<?> parts) {
    for (Object part : parts) {
      if (part instanceof ConditionsDescriptor several) {
        xml.open("conditions", "type", several.getType());
        conditions(several.getConditions());
        xml.close("conditions");
      } else {
        condition((ConditionDescriptor) part);
      }
    }
  }

  private void condition(ConditionDescriptor condition) {
    xml.open(
        "condition", "type", condition.getType(), "negate", condition.isNegate() ? "true" : null);
    arguments(condition.getArgs());
    xml.close("condition");
  }

  private void validators(List<?> validators) {
    if (!validators.isEmpty()) {
      xml.open("validators");
      each(validators, ValidatorDescriptor.class, this::validator);
      xml.close("validators");
    }
  }

  private void validator(ValidatorDescriptor validator) {
    xml.open("validator", "type", validator.getType());
    arguments(validator.getArgs());
    xml.close("validator");
  }

  private void functions(String name, List<?> functions) {
    if (!functions.isEmpty()) {
      xml.open(name);
      each(functions, FunctionDescriptor.class, this::function);
      xml.close(name);
    }
  }

  private void function(FunctionDescriptor function) {
    xml.open("function", "type", function.getType());
    arguments(function.getArgs());
    xml.close("function");
  }

  private void metas(Map<?, ?> metas) {
    metas.forEach((name, value) -> xml.text("meta", name.toString(), value));
  }

  private void arguments(Map<?, ?> arguments) {
    arguments.forEach((name, value) -> xml.text("arg", name.toString(), value));
  }

  private static <T> void each(List<?> parts, Class<T> type, Consumer<T> writer) {
    parts.forEach(part -> writer.accept(type.cast(part)));
  }
}
