// Made by swift-bind from many.h, for x86_64-linux-gnu.
import CTypes

/// The functions and variables of many.h.
public struct Many<F: Foreign>: BindingSet {
    public let memory: F.Memory
    @usableFromInline let _handles: [F.Handle]
    @inlinable public var plus10: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[0]) }
    @inlinable public var plus11: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[1]) }
    @inlinable public var plus12: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[2]) }
    @inlinable public var plus13: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[3]) }
    @inlinable public var plus14: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[4]) }
    @inlinable public var plus15: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[5]) }
    @inlinable public var plus16: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[6]) }
    @inlinable public var plus17: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[7]) }
    @inlinable public var plus18: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[8]) }
    @inlinable public var plus19: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[9]) }
    @inlinable public var plus20: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[10]) }
    @inlinable public var plus21: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[11]) }
    @inlinable public var plus22: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[12]) }
    @inlinable public var plus23: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[13]) }
    @inlinable public var plus24: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[14]) }
    @inlinable public var plus25: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[15]) }
    @inlinable public var plus26: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[16]) }
    @inlinable public var plus27: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[17]) }
    @inlinable public var plus28: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[18]) }
    @inlinable public var plus29: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[19]) }
    @inlinable public var plus30: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[20]) }
    @inlinable public var plus31: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[21]) }
    @inlinable public var plus32: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[22]) }
    @inlinable public var plus33: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[23]) }
    @inlinable public var plus34: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[24]) }
    @inlinable public var plus35: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[25]) }
    @inlinable public var plus36: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[26]) }
    @inlinable public var plus37: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[27]) }
    @inlinable public var plus38: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[28]) }
    @inlinable public var plus39: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[29]) }
    @inlinable public var plus40: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[30]) }
    @inlinable public var plus41: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[31]) }
    @inlinable public var plus42: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[32]) }
    @inlinable public var plus43: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[33]) }
    @inlinable public var plus44: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[34]) }
    @inlinable public var plus45: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[35]) }
    @inlinable public var plus46: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[36]) }
    @inlinable public var plus47: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[37]) }
    @inlinable public var plus48: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[38]) }
    @inlinable public var plus49: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[39]) }
    @inlinable public var plus50: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[40]) }
    @inlinable public var plus51: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[41]) }
    @inlinable public var plus52: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[42]) }
    @inlinable public var plus53: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[43]) }
    @inlinable public var plus54: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[44]) }
    @inlinable public var plus55: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[45]) }
    @inlinable public var plus56: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[46]) }
    @inlinable public var plus57: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[47]) }
    @inlinable public var plus58: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[48]) }
    @inlinable public var plus59: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[49]) }
    @inlinable public var plus60: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[50]) }
    @inlinable public var plus61: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[51]) }
    @inlinable public var plus62: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[52]) }
    @inlinable public var plus63: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[53]) }
    @inlinable public var plus64: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[54]) }
    @inlinable public var plus65: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[55]) }
    @inlinable public var plus66: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[56]) }
    @inlinable public var plus67: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[57]) }
    @inlinable public var plus68: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[58]) }
    @inlinable public var plus69: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[59]) }
    @inlinable public var plus70: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[60]) }
    @inlinable public var plus71: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[61]) }
    @inlinable public var plus72: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[62]) }
    @inlinable public var plus73: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[63]) }
    @inlinable public var plus74: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[64]) }
    @inlinable public var plus75: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[65]) }
    @inlinable public var plus76: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[66]) }
    @inlinable public var plus77: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[67]) }
    @inlinable public var plus78: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[68]) }
    @inlinable public var plus79: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[69]) }
    @inlinable public var plus80: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[70]) }
    @inlinable public var plus81: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[71]) }
    @inlinable public var plus82: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[72]) }
    @inlinable public var plus83: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[73]) }
    @inlinable public var plus84: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[74]) }
    @inlinable public var plus85: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[75]) }
    @inlinable public var plus86: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[76]) }
    @inlinable public var plus87: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[77]) }
    @inlinable public var plus88: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[78]) }
    @inlinable public var plus89: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[79]) }
    @inlinable public var plus90: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[80]) }
    @inlinable public var plus91: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[81]) }
    @inlinable public var plus92: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[82]) }
    @inlinable public var plus93: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[83]) }
    @inlinable public var plus94: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[84]) }
    @inlinable public var plus95: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[85]) }
    @inlinable public var plus96: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[86]) }
    @inlinable public var plus97: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[87]) }
    @inlinable public var plus98: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[88]) }
    @inlinable public var plus99: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[89]) }
    @inlinable public var plus100: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[90]) }
    @inlinable public var plus101: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[91]) }
    @inlinable public var plus102: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[92]) }
    @inlinable public var plus103: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[93]) }
    @inlinable public var plus104: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[94]) }
    @inlinable public var plus105: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[95]) }
    @inlinable public var plus106: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[96]) }
    @inlinable public var plus107: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[97]) }
    @inlinable public var plus108: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[98]) }
    @inlinable public var plus109: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[99]) }
    @inlinable public var plus110: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[100]) }
    @inlinable public var plus111: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[101]) }
    @inlinable public var plus112: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[102]) }
    @inlinable public var plus113: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[103]) }
    @inlinable public var plus114: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[104]) }
    @inlinable public var plus115: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[105]) }
    @inlinable public var plus116: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[106]) }
    @inlinable public var plus117: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[107]) }
    @inlinable public var plus118: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[108]) }
    @inlinable public var plus119: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[109]) }
    @inlinable public var plus120: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[110]) }
    @inlinable public var plus121: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[111]) }
    @inlinable public var plus122: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[112]) }
    @inlinable public var plus123: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[113]) }
    @inlinable public var plus124: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[114]) }
    @inlinable public var plus125: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[115]) }
    @inlinable public var plus126: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[116]) }
    @inlinable public var plus127: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[117]) }
    @inlinable public var plus128: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[118]) }
    @inlinable public var plus129: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[119]) }
    @inlinable public var plus130: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[120]) }
    @inlinable public var plus131: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[121]) }
    @inlinable public var plus132: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[122]) }
    @inlinable public var plus133: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[123]) }
    @inlinable public var plus134: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[124]) }
    @inlinable public var plus135: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[125]) }
    @inlinable public var plus136: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[126]) }
    @inlinable public var plus137: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[127]) }
    @inlinable public var plus138: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[128]) }
    @inlinable public var plus139: Fn<F, (Int32) -> Int32> { Fn(handle: _handles[129]) }
    @available(*, deprecated)
    @inlinable public var old: Fn<F, (CString?, CString?, CString?) -> Int32> { Fn(handle: _handles[130]) }
    /// What this version of the library has not yet.
    public let newer: Fn<F, (Int32, Int32) -> Int32>?
    public let count: Global<F, Int32>

    public init(_ f: F) {
        memory = f.memory
        var handles: [F.Handle] = []
        Self._bind0(f, &handles)
        Self._bind1(f, &handles)
        Self._bind2(f, &handles)
        _handles = handles
        newer = f.fn(optional: "many_newer", "first_value", "second_value")
        count = f.global("many_count")
    }

    private static func _bind0(_ f: F, _ handles: inout [F.Handle]) {
        handles.append((f.fn("many_plus_10", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_11", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_12", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_13", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_14", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_15", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_16", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_17", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_18", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_19", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_20", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_21", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_22", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_23", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_24", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_25", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_26", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_27", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_28", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_29", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_30", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_31", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_32", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_33", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_34", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_35", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_36", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_37", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_38", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_39", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_40", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_41", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_42", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_43", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_44", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_45", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_46", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_47", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_48", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_49", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_50", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_51", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_52", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_53", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_54", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_55", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_56", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_57", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_58", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_59", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_60", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_61", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_62", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_63", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_64", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_65", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_66", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_67", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_68", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_69", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_70", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_71", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_72", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_73", "value") as Fn<F, (Int32) -> Int32>).handle)
    }

    private static func _bind1(_ f: F, _ handles: inout [F.Handle]) {
        handles.append((f.fn("many_plus_74", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_75", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_76", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_77", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_78", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_79", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_80", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_81", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_82", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_83", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_84", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_85", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_86", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_87", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_88", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_89", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_90", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_91", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_92", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_93", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_94", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_95", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_96", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_97", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_98", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_99", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_100", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_101", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_102", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_103", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_104", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_105", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_106", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_107", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_108", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_109", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_110", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_111", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_112", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_113", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_114", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_115", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_116", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_117", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_118", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_119", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_120", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_121", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_122", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_123", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_124", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_125", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_126", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_127", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_128", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_129", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_130", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_131", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_132", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_133", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_134", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_135", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_136", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_137", "value") as Fn<F, (Int32) -> Int32>).handle)
    }

    private static func _bind2(_ f: F, _ handles: inout [F.Handle]) {
        handles.append((f.fn("many_plus_138", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn("many_plus_139", "value") as Fn<F, (Int32) -> Int32>).handle)
        handles.append((f.fn(
            "many_old", "first_text", "second_text", "third_text") as Fn<
            F,
            (
                CString?,
                CString?,
                CString?
            ) -> Int32
        >).handle)
    }
}
