import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Exit;

/**
 * Apache Kafka's command line tools, one after the other in one JVM: a JSON array of the class and its arguments a line
 * on stdin, and on stdout the exit code and what it printed.
 */
public final class Tools {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What ends a tool that would end the JVM. Some catch it, print it and end once more: the first time counts. */
    private static final class Ended extends RuntimeException {
        Ended() {
            super(null, null, false, false);
        }
    }

    public static void main(String[] ignored) throws Exception {
        PrintStream out = System.out;
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, "UTF-8"));
        for (String line; (line = lines.readLine()) != null; ) {
            JsonNode command = JSON.readTree(line);
            String[] args = new String[command.size() - 1];
            for (int i = 0; i < args.length; i++) args[i] = command.get(i + 1).asText();
            var reply = JSON.createObjectNode();
            run(command.get(0).asText(), args, reply);
            out.write((JSON.writeValueAsString(reply) + "\n").getBytes("UTF-8"));
            out.flush();
        }
        Runtime.getRuntime().halt(0);
    }

    private static void run(String tool, String[] args, ObjectNode reply) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream capture = new PrintStream(printed, true, "UTF-8");
        System.setOut(capture);
        System.setErr(capture);
        Exit.setExitProcedure((code, message) -> {
            if (message != null) capture.println(message);
            if (!reply.has("exit")) reply.put("exit", code).put("output", printed.toString(StandardCharsets.UTF_8));
            throw new Ended();
        });
        int code = 0;
        try {
            Class.forName(tool).getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException failed) {
            if (!(failed.getCause() instanceof Ended)) {
                failed.getCause().printStackTrace();
                code = 1;
            }
        }
        if (!reply.has("exit")) reply.put("exit", code).put("output", printed.toString(StandardCharsets.UTF_8));
    }
}
