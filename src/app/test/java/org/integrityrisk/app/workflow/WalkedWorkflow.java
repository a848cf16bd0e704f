package org.integrityrisk.app.workflow;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.basic.BasicWorkflow;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowStore;
import com.opensymphony.workflow.spi.memory.MemoryWorkflowStore;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A compiled workflow in the real engine, without the rules on its transitions: shows that the
 * engine reads what we write, and that each action leads where the plan says.
 */
final class WalkedWorkflow {
  private final WorkflowDescriptor descriptor;
  private final BasicWorkflow engine = new Engine();
  private final long entry;

  WalkedWorkflow(WorkflowPlan plan) throws FactoryException, WorkflowException {
    descriptor =
        WorkflowUtil.convertXMLtoWorkflowDescriptor(new WorkflowXml(new Ids()).write(plan));
    actions().forEach(WalkedWorkflow::dropRules);
    engine.setConfiguration(configuration(descriptor));
    entry = engine.initialize("walked", plan.create().id(), Map.of());
  }

  /** Hosts keep an issue whose state has no way out; the engine would end it. */
  private static final class Engine extends BasicWorkflow {
    private static final long serialVersionUID = 1L;

    Engine() {
      super("walker");
    }

    @Override
    protected void checkImplicitFinish(long entryId) {}
  }

  /** Ids of the host: its own code for every state and screen. */
  private static final class Ids implements HostIds {
    @Override
    public String status(String stateCode) {
      return "status-" + stateCode;
    }

    @Override
    public String screen(String screenCode) {
      return "screen-" + screenCode;
    }
  }

  WorkflowDescriptor descriptor() {
    return descriptor;
  }

  /** Takes an action and returns the id of the status that follows. */
  String take(int action) throws WorkflowException {
    engine.doAction(entry, action, Map.of());
    return status();
  }

  String status() {
    Step current = (Step) engine.getCurrentSteps(entry).get(0);
    StepDescriptor step = descriptor.getStep(current.getStepId());
    return (String) step.getMetaAttributes().get("jira.status.id");
  }

  private Stream<ActionDescriptor> actions() {
    Stream<?> initial = descriptor.getInitialActions().stream();
    Stream<?> others =
        ((List<?>) descriptor.getSteps())
            .stream().flatMap(step -> ((List<?>) ((StepDescriptor) step).getActions()).stream());
    return Stream.concat(initial, others).map(ActionDescriptor.class::cast);
  }

  private static void dropRules(ActionDescriptor action) {
    action.setRestriction(null);
    action.getValidators().clear();
    action.getUnconditionalResult().getPostFunctions().clear();
  }

  private static Configuration configuration(WorkflowDescriptor workflow) {
    WorkflowStore store = new MemoryWorkflowStore();
    return (Configuration)
        Proxy.newProxyInstance(
            WalkedWorkflow.class.getClassLoader(),
            new Class<?>[] {Configuration.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "isInitialized", "isModifiable" -> true;
                  case "getWorkflow" -> workflow;
                  case "getWorkflowStore" -> store;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
