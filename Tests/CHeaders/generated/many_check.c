// Made by swift-bind from many.h, for x86_64-linux-gnu.
// A C compiler for this target takes it if the bindings fit the headers that it finds.
#include <many.h>
#include <stddef.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#pragma GCC diagnostic ignored "-Wignored-qualifiers"
#pragma GCC diagnostic ignored "-Wmultichar"
#pragma GCC diagnostic ignored "-Wparentheses"
#pragma GCC diagnostic ignored "-Wshift-negative-value"
#pragma GCC diagnostic ignored "-Woverflow"
#pragma GCC diagnostic ignored "-Wpointer-arith"
#ifdef __clang__
#pragma clang diagnostic ignored "-Wstring-plus-int"
#pragma clang diagnostic ignored "-Winteger-overflow"
#pragma clang diagnostic ignored "-Wgnu-variable-sized-type-not-at-end"
#else
#pragma GCC diagnostic ignored "-Wpacked-not-aligned"
#endif
#define SWB_SAME(what, a, b) _Static_assert(__builtin_types_compatible_p(a, b), what)
#define SWB_KIND(type) __builtin_classify_type(*(__typeof__(type) *)0)
#define SWB_FLOATING(what, a, b) _Static_assert(sizeof(a) == sizeof(b) && SWB_KIND(a) == SWB_KIND(b), what)
#define SWB_ADDRESS(what, a) _Static_assert(SWB_KIND(a) == SWB_KIND(void *), what)
#define SWB_INTEGER(what, a, b) \
    _Static_assert(sizeof(a) == sizeof(b) && ((a)-1 > (a)0) == ((b)-1 > (b)0) && (a)0.5 == (b)0.5, what)
#define SWB_IS_CONSTANT(x) (sizeof(int) == sizeof(*(8 ? (void *)((__INTPTR_TYPE__)(x) * 0) : (int *)8)))
#define SWB_VALUE(what, x, value) \
    _Static_assert(__builtin_choose_expr(SWB_IS_CONSTANT(x), (x), (value)) == (value), what)
#define SWB_LENGTH(what, x, length) \
    _Static_assert(__builtin_types_compatible_p(__typeof__(x), char *) || sizeof(__typeof__(x)) == (length), \
        what)

#undef many_plus_10
#undef many_plus_11
#undef many_plus_12
#undef many_plus_13
#undef many_plus_14
#undef many_plus_15
#undef many_plus_16
#undef many_plus_17
#undef many_plus_18
#undef many_plus_19
#undef many_plus_20
#undef many_plus_21
#undef many_plus_22
#undef many_plus_23
#undef many_plus_24
#undef many_plus_25
#undef many_plus_26
#undef many_plus_27
#undef many_plus_28
#undef many_plus_29
#undef many_plus_30
#undef many_plus_31
#undef many_plus_32
#undef many_plus_33
#undef many_plus_34
#undef many_plus_35
#undef many_plus_36
#undef many_plus_37
#undef many_plus_38
#undef many_plus_39
#undef many_plus_40
#undef many_plus_41
#undef many_plus_42
#undef many_plus_43
#undef many_plus_44
#undef many_plus_45
#undef many_plus_46
#undef many_plus_47
#undef many_plus_48
#undef many_plus_49
#undef many_plus_50
#undef many_plus_51
#undef many_plus_52
#undef many_plus_53
#undef many_plus_54
#undef many_plus_55
#undef many_plus_56
#undef many_plus_57
#undef many_plus_58
#undef many_plus_59
#undef many_plus_60
#undef many_plus_61
#undef many_plus_62
#undef many_plus_63
#undef many_plus_64
#undef many_plus_65
#undef many_plus_66
#undef many_plus_67
#undef many_plus_68
#undef many_plus_69
#undef many_plus_70
#undef many_plus_71
#undef many_plus_72
#undef many_plus_73
#undef many_plus_74
#undef many_plus_75
#undef many_plus_76
#undef many_plus_77
#undef many_plus_78
#undef many_plus_79
#undef many_plus_80
#undef many_plus_81
#undef many_plus_82
#undef many_plus_83
#undef many_plus_84
#undef many_plus_85
#undef many_plus_86
#undef many_plus_87
#undef many_plus_88
#undef many_plus_89
#undef many_plus_90
#undef many_plus_91
#undef many_plus_92
#undef many_plus_93
#undef many_plus_94
#undef many_plus_95
#undef many_plus_96
#undef many_plus_97
#undef many_plus_98
#undef many_plus_99
#undef many_plus_100
#undef many_plus_101
#undef many_plus_102
#undef many_plus_103
#undef many_plus_104
#undef many_plus_105
#undef many_plus_106
#undef many_plus_107
#undef many_plus_108
#undef many_plus_109
#undef many_plus_110
#undef many_plus_111
#undef many_plus_112
#undef many_plus_113
#undef many_plus_114
#undef many_plus_115
#undef many_plus_116
#undef many_plus_117
#undef many_plus_118
#undef many_plus_119
#undef many_plus_120
#undef many_plus_121
#undef many_plus_122
#undef many_plus_123
#undef many_plus_124
#undef many_plus_125
#undef many_plus_126
#undef many_plus_127
#undef many_plus_128
#undef many_plus_129
#undef many_plus_130
#undef many_plus_131
#undef many_plus_132
#undef many_plus_133
#undef many_plus_134
#undef many_plus_135
#undef many_plus_136
#undef many_plus_137
#undef many_plus_138
#undef many_plus_139
#undef many_old
#undef many_count
#undef many_newer
SWB_SAME("the type of many_plus_10", __typeof__(many_plus_10), int(int));
SWB_INTEGER("the result of many_plus_10", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_10", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_11", __typeof__(many_plus_11), int(int));
SWB_INTEGER("the result of many_plus_11", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_11", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_12", __typeof__(many_plus_12), int(int));
SWB_INTEGER("the result of many_plus_12", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_12", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_13", __typeof__(many_plus_13), int(int));
SWB_INTEGER("the result of many_plus_13", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_13", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_14", __typeof__(many_plus_14), int(int));
SWB_INTEGER("the result of many_plus_14", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_14", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_15", __typeof__(many_plus_15), int(int));
SWB_INTEGER("the result of many_plus_15", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_15", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_16", __typeof__(many_plus_16), int(int));
SWB_INTEGER("the result of many_plus_16", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_16", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_17", __typeof__(many_plus_17), int(int));
SWB_INTEGER("the result of many_plus_17", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_17", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_18", __typeof__(many_plus_18), int(int));
SWB_INTEGER("the result of many_plus_18", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_18", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_19", __typeof__(many_plus_19), int(int));
SWB_INTEGER("the result of many_plus_19", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_19", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_20", __typeof__(many_plus_20), int(int));
SWB_INTEGER("the result of many_plus_20", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_20", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_21", __typeof__(many_plus_21), int(int));
SWB_INTEGER("the result of many_plus_21", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_21", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_22", __typeof__(many_plus_22), int(int));
SWB_INTEGER("the result of many_plus_22", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_22", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_23", __typeof__(many_plus_23), int(int));
SWB_INTEGER("the result of many_plus_23", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_23", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_24", __typeof__(many_plus_24), int(int));
SWB_INTEGER("the result of many_plus_24", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_24", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_25", __typeof__(many_plus_25), int(int));
SWB_INTEGER("the result of many_plus_25", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_25", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_26", __typeof__(many_plus_26), int(int));
SWB_INTEGER("the result of many_plus_26", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_26", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_27", __typeof__(many_plus_27), int(int));
SWB_INTEGER("the result of many_plus_27", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_27", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_28", __typeof__(many_plus_28), int(int));
SWB_INTEGER("the result of many_plus_28", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_28", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_29", __typeof__(many_plus_29), int(int));
SWB_INTEGER("the result of many_plus_29", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_29", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_30", __typeof__(many_plus_30), int(int));
SWB_INTEGER("the result of many_plus_30", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_30", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_31", __typeof__(many_plus_31), int(int));
SWB_INTEGER("the result of many_plus_31", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_31", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_32", __typeof__(many_plus_32), int(int));
SWB_INTEGER("the result of many_plus_32", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_32", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_33", __typeof__(many_plus_33), int(int));
SWB_INTEGER("the result of many_plus_33", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_33", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_34", __typeof__(many_plus_34), int(int));
SWB_INTEGER("the result of many_plus_34", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_34", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_35", __typeof__(many_plus_35), int(int));
SWB_INTEGER("the result of many_plus_35", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_35", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_36", __typeof__(many_plus_36), int(int));
SWB_INTEGER("the result of many_plus_36", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_36", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_37", __typeof__(many_plus_37), int(int));
SWB_INTEGER("the result of many_plus_37", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_37", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_38", __typeof__(many_plus_38), int(int));
SWB_INTEGER("the result of many_plus_38", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_38", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_39", __typeof__(many_plus_39), int(int));
SWB_INTEGER("the result of many_plus_39", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_39", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_40", __typeof__(many_plus_40), int(int));
SWB_INTEGER("the result of many_plus_40", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_40", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_41", __typeof__(many_plus_41), int(int));
SWB_INTEGER("the result of many_plus_41", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_41", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_42", __typeof__(many_plus_42), int(int));
SWB_INTEGER("the result of many_plus_42", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_42", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_43", __typeof__(many_plus_43), int(int));
SWB_INTEGER("the result of many_plus_43", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_43", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_44", __typeof__(many_plus_44), int(int));
SWB_INTEGER("the result of many_plus_44", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_44", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_45", __typeof__(many_plus_45), int(int));
SWB_INTEGER("the result of many_plus_45", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_45", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_46", __typeof__(many_plus_46), int(int));
SWB_INTEGER("the result of many_plus_46", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_46", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_47", __typeof__(many_plus_47), int(int));
SWB_INTEGER("the result of many_plus_47", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_47", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_48", __typeof__(many_plus_48), int(int));
SWB_INTEGER("the result of many_plus_48", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_48", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_49", __typeof__(many_plus_49), int(int));
SWB_INTEGER("the result of many_plus_49", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_49", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_50", __typeof__(many_plus_50), int(int));
SWB_INTEGER("the result of many_plus_50", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_50", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_51", __typeof__(many_plus_51), int(int));
SWB_INTEGER("the result of many_plus_51", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_51", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_52", __typeof__(many_plus_52), int(int));
SWB_INTEGER("the result of many_plus_52", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_52", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_53", __typeof__(many_plus_53), int(int));
SWB_INTEGER("the result of many_plus_53", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_53", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_54", __typeof__(many_plus_54), int(int));
SWB_INTEGER("the result of many_plus_54", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_54", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_55", __typeof__(many_plus_55), int(int));
SWB_INTEGER("the result of many_plus_55", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_55", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_56", __typeof__(many_plus_56), int(int));
SWB_INTEGER("the result of many_plus_56", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_56", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_57", __typeof__(many_plus_57), int(int));
SWB_INTEGER("the result of many_plus_57", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_57", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_58", __typeof__(many_plus_58), int(int));
SWB_INTEGER("the result of many_plus_58", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_58", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_59", __typeof__(many_plus_59), int(int));
SWB_INTEGER("the result of many_plus_59", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_59", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_60", __typeof__(many_plus_60), int(int));
SWB_INTEGER("the result of many_plus_60", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_60", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_61", __typeof__(many_plus_61), int(int));
SWB_INTEGER("the result of many_plus_61", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_61", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_62", __typeof__(many_plus_62), int(int));
SWB_INTEGER("the result of many_plus_62", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_62", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_63", __typeof__(many_plus_63), int(int));
SWB_INTEGER("the result of many_plus_63", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_63", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_64", __typeof__(many_plus_64), int(int));
SWB_INTEGER("the result of many_plus_64", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_64", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_65", __typeof__(many_plus_65), int(int));
SWB_INTEGER("the result of many_plus_65", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_65", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_66", __typeof__(many_plus_66), int(int));
SWB_INTEGER("the result of many_plus_66", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_66", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_67", __typeof__(many_plus_67), int(int));
SWB_INTEGER("the result of many_plus_67", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_67", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_68", __typeof__(many_plus_68), int(int));
SWB_INTEGER("the result of many_plus_68", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_68", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_69", __typeof__(many_plus_69), int(int));
SWB_INTEGER("the result of many_plus_69", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_69", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_70", __typeof__(many_plus_70), int(int));
SWB_INTEGER("the result of many_plus_70", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_70", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_71", __typeof__(many_plus_71), int(int));
SWB_INTEGER("the result of many_plus_71", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_71", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_72", __typeof__(many_plus_72), int(int));
SWB_INTEGER("the result of many_plus_72", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_72", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_73", __typeof__(many_plus_73), int(int));
SWB_INTEGER("the result of many_plus_73", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_73", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_74", __typeof__(many_plus_74), int(int));
SWB_INTEGER("the result of many_plus_74", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_74", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_75", __typeof__(many_plus_75), int(int));
SWB_INTEGER("the result of many_plus_75", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_75", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_76", __typeof__(many_plus_76), int(int));
SWB_INTEGER("the result of many_plus_76", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_76", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_77", __typeof__(many_plus_77), int(int));
SWB_INTEGER("the result of many_plus_77", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_77", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_78", __typeof__(many_plus_78), int(int));
SWB_INTEGER("the result of many_plus_78", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_78", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_79", __typeof__(many_plus_79), int(int));
SWB_INTEGER("the result of many_plus_79", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_79", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_80", __typeof__(many_plus_80), int(int));
SWB_INTEGER("the result of many_plus_80", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_80", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_81", __typeof__(many_plus_81), int(int));
SWB_INTEGER("the result of many_plus_81", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_81", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_82", __typeof__(many_plus_82), int(int));
SWB_INTEGER("the result of many_plus_82", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_82", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_83", __typeof__(many_plus_83), int(int));
SWB_INTEGER("the result of many_plus_83", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_83", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_84", __typeof__(many_plus_84), int(int));
SWB_INTEGER("the result of many_plus_84", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_84", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_85", __typeof__(many_plus_85), int(int));
SWB_INTEGER("the result of many_plus_85", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_85", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_86", __typeof__(many_plus_86), int(int));
SWB_INTEGER("the result of many_plus_86", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_86", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_87", __typeof__(many_plus_87), int(int));
SWB_INTEGER("the result of many_plus_87", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_87", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_88", __typeof__(many_plus_88), int(int));
SWB_INTEGER("the result of many_plus_88", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_88", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_89", __typeof__(many_plus_89), int(int));
SWB_INTEGER("the result of many_plus_89", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_89", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_90", __typeof__(many_plus_90), int(int));
SWB_INTEGER("the result of many_plus_90", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_90", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_91", __typeof__(many_plus_91), int(int));
SWB_INTEGER("the result of many_plus_91", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_91", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_92", __typeof__(many_plus_92), int(int));
SWB_INTEGER("the result of many_plus_92", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_92", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_93", __typeof__(many_plus_93), int(int));
SWB_INTEGER("the result of many_plus_93", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_93", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_94", __typeof__(many_plus_94), int(int));
SWB_INTEGER("the result of many_plus_94", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_94", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_95", __typeof__(many_plus_95), int(int));
SWB_INTEGER("the result of many_plus_95", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_95", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_96", __typeof__(many_plus_96), int(int));
SWB_INTEGER("the result of many_plus_96", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_96", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_97", __typeof__(many_plus_97), int(int));
SWB_INTEGER("the result of many_plus_97", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_97", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_98", __typeof__(many_plus_98), int(int));
SWB_INTEGER("the result of many_plus_98", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_98", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_99", __typeof__(many_plus_99), int(int));
SWB_INTEGER("the result of many_plus_99", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_99", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_100", __typeof__(many_plus_100), int(int));
SWB_INTEGER("the result of many_plus_100", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_100", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_101", __typeof__(many_plus_101), int(int));
SWB_INTEGER("the result of many_plus_101", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_101", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_102", __typeof__(many_plus_102), int(int));
SWB_INTEGER("the result of many_plus_102", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_102", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_103", __typeof__(many_plus_103), int(int));
SWB_INTEGER("the result of many_plus_103", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_103", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_104", __typeof__(many_plus_104), int(int));
SWB_INTEGER("the result of many_plus_104", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_104", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_105", __typeof__(many_plus_105), int(int));
SWB_INTEGER("the result of many_plus_105", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_105", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_106", __typeof__(many_plus_106), int(int));
SWB_INTEGER("the result of many_plus_106", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_106", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_107", __typeof__(many_plus_107), int(int));
SWB_INTEGER("the result of many_plus_107", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_107", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_108", __typeof__(many_plus_108), int(int));
SWB_INTEGER("the result of many_plus_108", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_108", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_109", __typeof__(many_plus_109), int(int));
SWB_INTEGER("the result of many_plus_109", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_109", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_110", __typeof__(many_plus_110), int(int));
SWB_INTEGER("the result of many_plus_110", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_110", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_111", __typeof__(many_plus_111), int(int));
SWB_INTEGER("the result of many_plus_111", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_111", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_112", __typeof__(many_plus_112), int(int));
SWB_INTEGER("the result of many_plus_112", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_112", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_113", __typeof__(many_plus_113), int(int));
SWB_INTEGER("the result of many_plus_113", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_113", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_114", __typeof__(many_plus_114), int(int));
SWB_INTEGER("the result of many_plus_114", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_114", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_115", __typeof__(many_plus_115), int(int));
SWB_INTEGER("the result of many_plus_115", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_115", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_116", __typeof__(many_plus_116), int(int));
SWB_INTEGER("the result of many_plus_116", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_116", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_117", __typeof__(many_plus_117), int(int));
SWB_INTEGER("the result of many_plus_117", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_117", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_118", __typeof__(many_plus_118), int(int));
SWB_INTEGER("the result of many_plus_118", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_118", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_119", __typeof__(many_plus_119), int(int));
SWB_INTEGER("the result of many_plus_119", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_119", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_120", __typeof__(many_plus_120), int(int));
SWB_INTEGER("the result of many_plus_120", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_120", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_121", __typeof__(many_plus_121), int(int));
SWB_INTEGER("the result of many_plus_121", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_121", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_122", __typeof__(many_plus_122), int(int));
SWB_INTEGER("the result of many_plus_122", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_122", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_123", __typeof__(many_plus_123), int(int));
SWB_INTEGER("the result of many_plus_123", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_123", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_124", __typeof__(many_plus_124), int(int));
SWB_INTEGER("the result of many_plus_124", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_124", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_125", __typeof__(many_plus_125), int(int));
SWB_INTEGER("the result of many_plus_125", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_125", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_126", __typeof__(many_plus_126), int(int));
SWB_INTEGER("the result of many_plus_126", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_126", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_127", __typeof__(many_plus_127), int(int));
SWB_INTEGER("the result of many_plus_127", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_127", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_128", __typeof__(many_plus_128), int(int));
SWB_INTEGER("the result of many_plus_128", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_128", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_129", __typeof__(many_plus_129), int(int));
SWB_INTEGER("the result of many_plus_129", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_129", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_130", __typeof__(many_plus_130), int(int));
SWB_INTEGER("the result of many_plus_130", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_130", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_131", __typeof__(many_plus_131), int(int));
SWB_INTEGER("the result of many_plus_131", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_131", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_132", __typeof__(many_plus_132), int(int));
SWB_INTEGER("the result of many_plus_132", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_132", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_133", __typeof__(many_plus_133), int(int));
SWB_INTEGER("the result of many_plus_133", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_133", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_134", __typeof__(many_plus_134), int(int));
SWB_INTEGER("the result of many_plus_134", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_134", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_135", __typeof__(many_plus_135), int(int));
SWB_INTEGER("the result of many_plus_135", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_135", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_136", __typeof__(many_plus_136), int(int));
SWB_INTEGER("the result of many_plus_136", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_136", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_137", __typeof__(many_plus_137), int(int));
SWB_INTEGER("the result of many_plus_137", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_137", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_138", __typeof__(many_plus_138), int(int));
SWB_INTEGER("the result of many_plus_138", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_138", int, __INT32_TYPE__);
SWB_SAME("the type of many_plus_139", __typeof__(many_plus_139), int(int));
SWB_INTEGER("the result of many_plus_139", int, __INT32_TYPE__);
SWB_INTEGER("value of many_plus_139", int, __INT32_TYPE__);
SWB_SAME("the type of many_old", __typeof__(many_old), int(const char *, const char *, const char *));
SWB_INTEGER("the result of many_old", int, __INT32_TYPE__);
SWB_ADDRESS("first_text of many_old", const char *);
SWB_ADDRESS("second_text of many_old", const char *);
SWB_ADDRESS("third_text of many_old", const char *);
SWB_SAME("the type of many_count", __typeof__(many_count), int);
SWB_INTEGER("the kind of many_count", __typeof__(many_count), __INT32_TYPE__);
SWB_SAME("the type of many_newer", __typeof__(many_newer), int(int, int));
SWB_INTEGER("the result of many_newer", int, __INT32_TYPE__);
SWB_INTEGER("first_value of many_newer", int, __INT32_TYPE__);
SWB_INTEGER("second_value of many_newer", int, __INT32_TYPE__);
