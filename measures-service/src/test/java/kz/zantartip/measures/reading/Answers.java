package kz.zantartip.measures.reading;

import static io.restassured.RestAssured.given;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// Reads answers as a caller's program would.
public final class Answers {

    private Answers() {}

    /// A request that answers in JSON unless it asks for something else.
    public static RequestSpecification asking(String... parameters) {
        RequestSpecification request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request;
    }

    /// All items of a list that fits on one page.
    public static List<Map<String, Object>> items(String path, String... parameters) {
        return asking(parameters)
                .queryParam("limit", 500)
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    /// One field of all items.
    public static <T> List<T> each(String field, String path, String... parameters) {
        return asking(parameters)
                .queryParam("limit", 500)
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .path("items." + field);
    }

    public static List<NamedCsvRecord> csv(byte[] answer) {
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().ofNamedCsvRecord(new String(answer, StandardCharsets.UTF_8))) {
            return records.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The rows of the only sheet, its head first.
    public static List<Row> sheet(byte[] answer) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(answer))) {
            return new ArrayList<>(workbook.getFirstSheet().read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
