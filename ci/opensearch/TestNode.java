import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.transport.Netty4Plugin;

/** One OpenSearch node in a process of its own: {@code java TestNode.java <folder> key=value...}. */
public class TestNode extends Node {
  TestNode(Environment environment) {
    super(environment, List.of(Netty4Plugin.class), true);
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
    Path config = Files.createDirectories(home.resolve("config"));
    Settings.Builder settings = Settings.builder().put("path.home", home.toString());
    for (String argument : List.of(arguments).subList(1, arguments.length)) {
      int at = argument.indexOf('=');
      settings.put(argument.substring(0, at), argument.substring(at + 1));
    }
    new TestNode(
            InternalSettingsPreparer.prepareEnvironment(
                settings.build(), Map.of(), config, () -> "node"))
        .start();
    new CountDownLatch(1).await();
  }
}
