import CTypes
import DynamicBinding

/// `__attribute__((counted_by(count)))` of members. Not every libclang knows it, and those that do have a type of their
/// own for it that hides what the header has written, so that all are given an annotation for it.
enum CountAttribute {
    private static let mark = "counted_by:"

    /// What has compilers read the attribute as an annotation.
    static let arguments = ["counted_by", "__counted_by__"].map {
        "-D\($0)(swb_member)=__annotate__(\"\(mark)\" #swb_member)"
    }

    /// The member that has the count, of a field that is annotated with it.
    static func count(of field: CXCursor, _ unit: ClangUnit) throws(ForeignError) -> String? {
        for attribute in try unit.children(of: field) where attribute.kind == .annotateAttr {
            let annotation = unit.name(of: attribute)
            if annotation.hasPrefix(mark) { return String(annotation.dropFirst(mark.count)) }
        }
        return nil
    }
}
