package vn.motcua.catalog.level;

import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.LocalizedText;

import java.util.ArrayList;
import java.util.List;

/**
 * The level a procedure reaches and why it does not reach the next.
 *
 * @param level 0 while an item of information is missing, else 1 to 4
 * @param items the eleven, in their order
 * @param missing what the next level asks for
 */
public record LevelAssessment(int level, List<Item> items, List<LocalizedText> missing) {

    public LevelAssessment {
        items = List.copyOf(items);
        missing = List.copyOf(missing);
    }

    /**
     * One item of information.
     *
     * @param number 1 to 11
     */
    public record Item(int number, InformationItem item, LocalizedText name, boolean present) {}

    /** Assesses a sheet and what is offered for it. Legal: TT 32/2017 Art. 5. */
    public static LevelAssessment of(ProcedureSheet sheet, ServiceFacts facts) {
        List<InformationItem> all = List.of(InformationItem.values());
        List<Item> items =
                all.stream().map(item -> item(all.indexOf(item) + 1, item, sheet)).toList();
        List<LocalizedText> missing =
                new ArrayList<>(
                        items.stream().filter(item -> !item.present()).map(Item::name).toList());
        int level = 0;
        for (Step step : steps(facts)) {
            if (!missing.isEmpty()) {
                return new LevelAssessment(level, items, missing);
            }
            level++;
            if (!step.reached()) {
                missing.add(step.demand());
            }
        }
        return new LevelAssessment(missing.isEmpty() ? level + 1 : level, items, missing);
    }

    private static List<Step> steps(ServiceFacts facts) {
        boolean whole = facts.onlinePayment() && facts.returnsToHome();
        return List.of(
                new Step(
                        facts.template(),
                        new LocalizedText("Biểu mẫu để tải về", "An application form to download")),
                new Step(
                        facts.onlineFiling(),
                        new LocalizedText(
                                "Điền và gửi hồ sơ trực tuyến", "Filling and sending online")),
                new Step(
                        whole,
                        new LocalizedText(
                                "Thanh toán trực tuyến và nhận kết quả trực tuyến hoặc qua bưu"
                                        + " chính",
                                "Online payment, and the result online or by post")));
    }

    private static Item item(int number, InformationItem item, ProcedureSheet sheet) {
        return new Item(number, item, item.text(), item.presentIn(sheet));
    }

    private record Step(boolean reached, LocalizedText demand) {}
}
